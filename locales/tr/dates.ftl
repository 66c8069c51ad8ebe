dates-day = { $day } { $month } { $year }
dates-moment = { $day } { $time }
