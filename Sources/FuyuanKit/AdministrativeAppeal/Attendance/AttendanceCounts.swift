extension Int64 {
    /// The sum of two counts; nil when it does not fit.
    static func sumOfCounts(_ one: Int64, _ other: Int64) -> Int64? {
        let (sum, overflow) = one.addingReportingOverflow(other)
        return overflow ? nil : sum
    }
}
