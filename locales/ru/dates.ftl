dates-day = { $day } { $month } { $year } года
dates-moment = { $day }, { $time }
