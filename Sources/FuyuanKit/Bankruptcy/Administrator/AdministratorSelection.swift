/// The figures of a competition for the office (指定管理人规定 art. 21).
/// law: bankruptcy.v55
public struct AdministratorCompetition: WireRecord {
    /// How many entered.
    public var entrants: Int
    /// How many votes of the panel the first choice got.
    public var votes: Int
    /// How many sit on the panel.
    public var panel: Int
    /// How many reserves were named.
    public var reserves: Int

    /// A competition.
    public init(entrants: Int, votes: Int, of panel: Int, reserves: Int) {
        self.entrants = entrants
        self.votes = votes
        self.panel = panel
        self.reserves = reserves
    }

    public static func transfer(_ value: Self?, through c: inout FieldCoder) throws(WireError) -> Self {
        Self(
            entrants: try c.field("entrants", value?.entrants), votes: try c.field("votes", value?.votes),
            of: try c.field("panel", value?.panel), reserves: try c.field("reserves", value?.reserves))
    }

    /// What is wrong with it: fewer than three entrants, less than half of the panel, or not one or two reserves.
    public var findings: [Finding] {
        var findings: [Finding] = []
        func add(_ path: String, _ zh: String, _ en: String) {
            findings.append(Finding("bankruptcy.v55", .error, at: path, Basis(.administrators(21)), zh, en))
        }
        if entrants < 3 { add("entrants", "参与竞争的社会中介机构不得少于三家", "at least three must enter") }
        if panel < 1 || votes < 0 || votes > panel || votes < panel - votes {
            add("votes", "被指定者应经评审委员会成员二分之一以上通过", "at least half of the panel must vote for the first choice")
        }
        if reserves < 1 || reserves > 2 { add("reserves", "应当确定一至两名备选", "one or two reserves must be named") }
        return findings
    }
}

/// How an administrator is selected, and for what case.
public struct AdministratorSelection: WireRecord {
    /// The method.
    public var method: SelectionMethod
    /// The kind of case.
    public var setting: SelectionSetting
    /// The figures of a competition; nil where there was none, or they are not known.
    public var competition: AdministratorCompetition?

    /// A selection.
    public init(
        _ method: SelectionMethod, for setting: SelectionSetting = .ordinary,
        competition: AdministratorCompetition? = nil
    ) {
        self.method = method
        self.setting = setting
        self.competition = competition
    }

    public static func transfer(_ value: Self?, through c: inout FieldCoder) throws(WireError) -> Self {
        Self(
            try c.field("method", value?.method), for: try c.defaulted("setting", value?.setting, default: .ordinary),
            competition: try c.optional("competition", value?.competition))
    }

    /// Whether the method is one the law knows for such a case: random ways always, the others only where an article, or
    /// a local rule, lets them.
    public func fits(in law: LegalContext) -> Bool {
        switch method {
        case .rotation, .lot, .draw: true
        case .competitive: setting == .financialOrNational || setting == .cleanedUpFinancial
        case .recommended: setting == .cleanedUpFinancial
        case .liquidationGroup: setting == .group
        case .nominated: law.value(of: .administratorNomination) == .flag(true)
        }
    }
}

extension PolicyParameter {
    /// 债权人、债务人提名管理人（浦东）: only where a local rule lets them; off where nobody says otherwise.
    public static let administratorNomination = PolicyParameter(
        Term("administrator-nomination", "债权人、债务人可以提名管理人", "creditors or debtor may nominate the administrator"),
        .flag(false), Basis(.pudong(17)), .local)
}
