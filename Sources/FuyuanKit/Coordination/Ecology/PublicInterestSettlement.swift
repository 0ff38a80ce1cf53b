/// A settlement or mediation agreement of a public-interest suit on its way to the court’s statement.
/// law: mediation.E08
public struct PublicInterestSettlement: WireRecord {
    /// The day the public notice began; nil where there was none.
    public var noticeOn: CivilDate?
    /// The day of the statement; nil while there is none.
    public var statementOn: CivilDate?
    /// Whether the court found that it harms the public interest; nil while not examined.
    public var harmsPublicInterest: Bool?

    /// A settlement.
    public init(noticeOn: CivilDate? = nil, statementOn: CivilDate? = nil, harmsPublicInterest: Bool? = nil) {
        self.noticeOn = noticeOn
        self.statementOn = statementOn
        self.harmsPublicInterest = harmsPublicInterest
    }

    public static func transfer(_ value: Self?, through c: inout FieldCoder) throws(WireError) -> Self {
        Self(
            noticeOn: try c.optional("noticeOn", value?.noticeOn),
            statementOn: try c.optional("statementOn", value?.statementOn),
            harmsPublicInterest: try c.optional("harmsPublicInterest", value?.harmsPublicInterest))
    }

    /// The last day of the notice; nil where there was none.
    public func noticeLastDay(in law: LegalContext) -> CivilDate? {
        noticeOn.flatMap { TimeLimit.publicInterestNotice.lastDay(from: $0, in: law) }
    }

    /// What is wrong with the statement.
    public func findings(in law: LegalContext) -> [Finding] {
        guard let statementOn else { return [] }
        var found: [Finding] = []
        let rule = EnvironmentalRule.publishedSettlement
        if noticeLastDay(in: law).map({ statementOn <= $0 }) ?? true {
            found.append(rule.finding("公告期满前不得出具调解书", "no statement before the notice is over", at: "statementOn"))
        }
        if harmsPublicInterest != false {
            found.append(
                rule.finding(
                    "经审查不损害社会公共利益的，方可出具调解书", "a statement only if the public interest is not harmed",
                    harmsPublicInterest == true ? .error : .warning, at: "harmsPublicInterest"))
        }
        return found
    }
}
