# How people write days.

dates-day = { $day } { $month } { $year }
dates-moment = { $day }, { $time }

