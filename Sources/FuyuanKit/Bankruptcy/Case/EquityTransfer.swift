/// A transfer of the debtor's equity to a third person, to be checked against art. 77(2).
public struct EquityTransfer: Sendable, Hashable {
    /// The day.
    public var day: CivilDate
    /// Whether who transfers is a director, a supervisor or an officer of the debtor; other shareholders are free.
    public var isByOfficer: Bool
    /// Whether the court consented; nil when not known.
    public var courtConsents: Bool?

    /// A transfer.
    public init(on day: CivilDate, isByOfficer: Bool, courtConsents: Bool?) {
        self.day = day
        self.isByOfficer = isByOfficer
        self.courtConsents = courtConsents
    }

    /// What is wrong with it in a case: in the time of reorganisation it needs the court's consent. A warning where the
    /// consent is not known.
    public func findings(in file: BankruptcyCase) -> [Finding] {
        guard isByOfficer, courtConsents != true, file.isReorganizing(on: day) else { return [] }
        return [
            Finding(
                "bankruptcy.v69", courtConsents == false ? .error : .warning, at: "equity", Basis(.bankruptcy(77, 2)),
                "重整期间，董事、监事、高级管理人员未经人民法院同意不得向第三人转让其持有的债务人的股权",
                "during reorganisation directors, supervisors and officers transfer no equity without the court’s consent"
            )
        ]
    }
}

extension BankruptcyCase {
    /// Whether a day lies in the time of reorganisation (重整期间, art. 72): from the reorganisation ruling to before the
    /// day the procedure ended, by approval, declaration, conversion, dismissal in effect or conclusion.
    public func isReorganizing(on day: CivilDate) -> Bool {
        guard let start = reorganizedOn, day >= start else { return false }
        let settled = settlementOn.flatMap { track != .reorganization && $0 >= start ? $0 : nil }
        let ends = [planApprovedOn, declaredOn, settled, dismissalFinalOn, conclusion?.day]
        return ends.allSatisfy { $0.map { day < $0 } ?? true }
    }
}
