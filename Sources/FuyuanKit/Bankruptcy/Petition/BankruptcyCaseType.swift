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
