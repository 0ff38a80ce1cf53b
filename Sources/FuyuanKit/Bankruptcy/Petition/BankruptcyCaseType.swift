/// The types of cases a compulsory liquidation or a bankruptcy runs through, each with its code in case numbers (强制清算与破产案件
/// 类型划分通知, in use since 2016-08-01).
@nonexhaustive
public enum BankruptcyCaseType: UInt8, Vocabulary {
    /// 清申.
    case liquidationPetition
    /// 破申.
    case petition
    /// 清终.
    case liquidationAppeal
    /// 破终.
    case appeal
    /// 清监.
    case liquidationSupervision
    /// 破监.
    case supervision
    /// 强清.
    case compulsoryLiquidation
    /// 破: liquidation, reorganisation and settlement alike.
    case main

    public var term: Term {
        switch self {
        case .liquidationPetition: Term("liquidation-petition", "强制清算申请审查", "review of an application to liquidate")
        case .petition: Term("petition", "破产申请审查", "review of a petition")
        case .liquidationAppeal: Term("liquidation-appeal", "强制清算上诉", "appeal on compulsory liquidation")
        case .appeal: Term("appeal", "破产上诉", "appeal on bankruptcy")
        case .liquidationSupervision: Term("liquidation-supervision", "强制清算监督", "supervision of liquidation rulings")
        case .supervision: Term("supervision", "破产监督", "supervision of bankruptcy rulings")
        case .compulsoryLiquidation: Term("compulsory-liquidation", "强制清算", "compulsory liquidation")
        case .main: Term("main", "破产", "bankruptcy")
        }
    }

    /// The code as it stands in case numbers.
    public var code: String {
        switch self {
        case .liquidationPetition: "清申"
        case .petition: "破申"
        case .liquidationAppeal: "清终"
        case .appeal: "破终"
        case .liquidationSupervision: "清监"
        case .supervision: "破监"
        case .compulsoryLiquidation: "强清"
        case .main: "破"
        }
    }

    /// How well the code was verified: two stood beyond the end of the excerpt.
    public var evidence: Evidence {
        switch self {
        case .liquidationPetition, .petition, .liquidationAppeal, .appeal, .liquidationSupervision, .supervision:
            .secondary
        case .compulsoryLiquidation, .main: .memory
        }
    }

    /// The type of case a number belongs to; nil for any other.
    public init?(_ number: CaseNumber) {
        guard let code = number.type?.description, let found = Self.allCases.first(where: { $0.code == code }) else {
            return nil
        }
        self = found
    }

    /// Whether a number is of this type and of the year.
    /// law: bankruptcy.v01
    public func fits(_ number: CaseNumber, docketedIn year: Int) -> Bool {
        number.type?.description == code && number.year == year
    }

    /// What is wrong with a number of this type, docketed in a year.
    public func findings(_ number: CaseNumber, docketedIn year: Int, at path: String = "") -> [Finding] {
        guard !fits(number, docketedIn: year) else { return [] }
        return [
            Finding(
                "bankruptcy.v01", .error, at: path, Basis(Citation("CODE16")), "案号应为\(year)年“\(code)”字：\(number)",
                "the number should be of \(year) and of type \(code): \(number)")
        ]
    }
}

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
