dates-day = { $year }年{ $month }{ $day }日
dates-moment = { $day } { $time }
