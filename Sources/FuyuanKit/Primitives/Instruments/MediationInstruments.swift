extension Instrument {
    /// The instruments of mediation, filing, service, fees and working days.
    static let mediation: [Instrument] = [
        Instrument("CC20", "民法典", "Civil Code", since: "2021-01-01"),
    ]
}
