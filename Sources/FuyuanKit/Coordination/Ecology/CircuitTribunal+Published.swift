extension CircuitTribunal {
    /// The tribunal on the Yellow River at Mengzhou with the figures its account gives.
    public static let mengzhou = CircuitTribunal(
        "黄河流域（孟州段）巡回法庭", zone: "黄河流域孟州段",
        counters: [
            (EnvironmentalTrack.civil, Stage.accepted, 145, nil), (.criminal, .concluded, 34, 45),
            (.administrative, .handled, 24, nil),
        ].compactMap { track, stage, cases, persons in
            CaseCount(rawValue: cases).map {
                Counter(track, stage, $0, persons: persons.flatMap { PersonCount(rawValue: $0) })
            }
        })

    /// The tribunal on Kunyu Mountain, of which the account gives no figure.
    public static let kunyu = CircuitTribunal("昆嵛山生态环境保护巡回法庭", zone: "昆嵛山")
}
