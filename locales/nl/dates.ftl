dates-day = { $day } { $month } { $year }
dates-moment = { $day } om { $time } uur
