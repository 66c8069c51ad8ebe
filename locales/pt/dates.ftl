dates-day = { $day } de { $month } de { $year }
dates-moment = { $day }, { $time }
