/// The numbers one bankruptcy has: the examination and the main case are two cases, linked by their ids.
public struct BankruptcyCaseNumbers: Sendable, Hashable {
    /// 破申.
    public var petition: CaseNumber?
    /// 破.
    public var main: CaseNumber?
    /// 破终.
    public var appeal: CaseNumber?
    /// 破监.
    public var supervision: CaseNumber?

    /// The numbers known so far.
    public init(
        petition: CaseNumber? = nil, main: CaseNumber? = nil, appeal: CaseNumber? = nil, supervision: CaseNumber? = nil
    ) {
        self.petition = petition
        self.main = main
        self.appeal = appeal
        self.supervision = supervision
    }

    /// What is wrong with them; each is checked against its own year where none is given.
    public func findings(petitionIn petitionYear: Int? = nil, acceptedIn mainYear: Int? = nil) -> [Finding] {
        var findings: [Finding] = []
        func check(_ type: BankruptcyCaseType, _ number: CaseNumber?, _ year: Int?, _ path: String) {
            guard let number else { return }
            findings += type.findings(number, docketedIn: year ?? number.year, at: path)
        }
        check(.petition, petition, petitionYear, "petition")
        check(.main, main, mainYear, "main")
        check(.appeal, appeal, nil, "appeal")
        check(.supervision, supervision, nil, "supervision")
        // law: bankruptcy.v02
        if let petition, let main, petition.isSameCase(as: main) {
            findings.append(
                Finding(
                    "bankruptcy.v02", .error, at: "main", Basis(Citation("CODE16")), "申请审查与破产案件应分别立案、编号",
                    "the examination of the petition and the main case have numbers of their own"))
        }
        return findings
    }
}

extension CaseNumber {
    /// Whether two numbers name one case, whatever document of it.
    func isSameCase(as other: CaseNumber) -> Bool {
        year == other.year && form == other.form && serial == other.serial
    }
}
