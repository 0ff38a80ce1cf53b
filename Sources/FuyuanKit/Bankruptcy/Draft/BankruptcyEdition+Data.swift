/// What differs between the editions outside the table of the main case.
extension BankruptcyEdition {
    /// What debtors the edition reaches.
    /// law: bankruptcy.dr01
    public var debtorKinds: EnumSet<BankruptcyDebtorKind> {
        let firms: EnumSet<BankruptcyDebtorKind> = [
            .company, .bank, .insurer, .securitiesFirm, .partnership, .cooperative, .referredBody,
        ]
        return switch self {
        case .law2006: firms
        case .draft2025: firms.union([.naturalPerson])
        }
    }

    /// Whether governments must keep a coordination mechanism with a lead department.
    /// law: bankruptcy.dr02
    public var needsLeadDepartment: Bool {
        switch self {
        case .law2006: false
        case .draft2025: true
        }
    }

    /// How well 预重整 is founded: local practice now, national law under the draft.
    /// law: bankruptcy.dr04
    public var preReorganization: Evidence {
        switch self {
        case .law2006: .local
        case .draft2025: .secondary
        }
    }

    /// Whether the ranks of claims can be told: those of the draft were not seen, and differ by kind of debtor.
    /// law: bankruptcy.dr07 bankruptcy.dr12
    public var knowsRanks: Bool {
        switch self {
        case .law2006: true
        case .draft2025: false
        }
    }

    /// The ground on which a foreign proceeding is recognised: one article now, a chapter under the draft.
    /// law: bankruptcy.dr08
    public var foreignRecognition: Basis {
        switch self {
        case .law2006: Basis(.bankruptcy(5))
        case .draft2025: Basis(Citation("EBLD25"))
        }
    }

    /// Who watches the administrator: the court and the creditors now (art. 23), State and local departments beside them
    /// under the draft.
    /// law: bankruptcy.dr10
    public var administratorOverseers: EnumSet<BankruptcyRole> {
        let now: EnumSet<BankruptcyRole> = [.court, .creditorsMeeting, .creditorsCommittee]
        return switch self {
        case .law2006: now
        case .draft2025: now.union([.publicOrgan])
        }
    }

    /// Whether the court may take measures between the petition and acceptance by the law of bankruptcy.
    /// law: bankruptcy.dr11
    public var allowsInterimMeasures: Bool {
        switch self {
        case .law2006: false
        case .draft2025: true
        }
    }
}
