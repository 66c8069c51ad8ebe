dates-day = { $day ->
    [1] 1º { $month } { $year }
   *[other] { $day } { $month } { $year }
}
dates-moment = { $day }, ore { $time }
