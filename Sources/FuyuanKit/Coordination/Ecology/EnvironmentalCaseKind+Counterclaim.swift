extension EnvironmentalCaseKind {
    /// What is wrong with a counterclaim in this kind; nil where it may be brought as usual.
    /// law: mediation.E06
    public var counterclaimFinding: Finding? {
        guard isCivilPublicInterest || self == .administrativePublic else { return nil }
        return EnvironmentalRule.noCounterclaim.finding(
            "公益诉讼中被告提起反诉的，不予受理", "no counterclaim in a public-interest suit")
    }
}
