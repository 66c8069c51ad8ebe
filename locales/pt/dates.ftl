dates-day = { $day ->
    [1] 1º de { $month } de { $year }
   *[other] { $day } de { $month } de { $year }
}
dates-moment = { $day }, { $time }
