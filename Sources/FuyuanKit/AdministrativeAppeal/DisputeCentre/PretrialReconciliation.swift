/// 行政争议审前和解: settling an administrative suit before trial, as courts of both levels offer it.
///
/// Says what may be offered in this dispute. Where 行政诉讼法 art. 60 bars mediation only reconciliation and withdrawal
/// is offered, with the reason.
/// law: administrative.K07
public struct PretrialReconciliation: Sendable, Hashable {
    /// What the law lets be mediated here.
    public let scope: MediationScope

    /// What may be offered in a suit about `matter`.
    public init(_ matter: MediationMatter) {
        scope = MediationScope(matter, in: matter == .agreementDispute ? .agreementSuit : .litigation)
    }

    /// The ways to offer.
    public var offers: EnumSet<SettlementWay> { scope.ways }

    /// Whether a mediation statement is out of the question, so that only reconciliation and withdrawal remains.
    public var isReconciliationOnly: Bool { scope.admissibility == .reconciliationOnly }

    /// Why these ways and no others.
    public var reason: Bilingual { scope.reason }

    /// The articles.
    public var basis: Basis { scope.basis }

    /// What is wrong with settling in this way; empty where it is open.
    public func findings(of way: SettlementWay) -> [Finding] {
        guard !scope.offers(way) else { return [] }
        return [
            Finding(
                "pretrial-reconciliation/not-offered", .error, at: "way", basis,
                "不能以「\(way.term.zh)」结案：\(reason.zh)", "cannot end in “\(way.term.en)”: \(reason.en)")
        ]
    }

    /// What a withdrawal after reconciliation must meet before the court lets it through (行政撤诉规定 art. 2).
    public func findings(of agreement: CentreAgreement) -> [Finding] {
        findings(of: agreement.way) + agreement.findings
    }
}
