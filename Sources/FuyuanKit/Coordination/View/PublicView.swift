/// A month, the finest time the public view tells.
public struct ViewMonth: WireRecord, Comparable {
    /// The year, 1…9999.
    public let year: Int
    /// The month, 1…12.
    public let month: Int

    /// The month of a day.
    public init(of day: CivilDate) {
        let parts = day.parts
        (year, month) = (parts.year, parts.month)
    }

    private init(_ year: Int, _ month: Int) throws(WireError) {
        guard CivilDate(year, month, 1) != nil else { throw WireError(.badValue) }
        (self.year, self.month) = (year, month)
    }

    public static func < (one: Self, other: Self) -> Bool { (one.year, one.month) < (other.year, other.month) }

    public static func transfer(_ value: Self?, through c: inout FieldCoder) throws(WireError) -> Self {
        let (year, month) = (try c.field("year", value?.year), try c.field("month", value?.month))
        return c.isReading || value != nil ? try Self(year, month) : Self(of: .sample)
    }
}

/// A paper the law orders published: that it exists and the month of it, not its text.
public struct PublishedPaper: WireRecord {
    /// The paper.
    public let paper: Term
    /// The month it was made.
    public let month: ViewMonth
    /// What orders its publication.
    public let basis: Basis

    public static func transfer(_ value: Self?, through c: inout FieldCoder) throws(WireError) -> Self {
        Self(
            paper: try c.field("paper", value?.paper), month: try c.field("month", value?.month),
            basis: try c.field("basis", value?.basis))
    }

    /// What orders a paper of a machine published; nil where nothing the kit knows does. From memory: check before
    /// relying on it.
    public static func order(machine: String, paper: String) -> Citation? { orders[machine]?[paper] }

    private static let orders: [String: [String: Citation]] = [
        "in-suit-mediation": ["notice-of-agreement": Citation("JI22", 287)],
        "judicial-confirmation": ["notice-of-agreement": Citation("EDL20", 20)],
        "service-of-process": ["public-notice": Citation("CPL23", 95)],
        "bankruptcy-case": ["announcement-paper": Citation("EBL06", 14)],
        "distribution-round": ["final-announcement": Citation("EBL06", 116)],
        "estate-asset": ["auction-notice": Citation("OAU17", 12), "distribution-notice": Citation("EBL06", 116)],
        "judicial-disposal": ["auction-notice": Citation("OAU17", 12)],
        "dishonest-listing": ["list-record": Citation("DIS17", 7)],
        "enforcement-case": ["eviction-notice": Citation("CPL23", 261)],
        "reconsideration-case": ["decision": .reconsideration(79)],
        "administrative-second-instance": ["final-judgment": Citation("AL17", 65)],
        "administrative-retrial": ["retrial-judgment": Citation("AL17", 65)],
    ]
}

/// A case file for the public. There is no field in it for a name, a case, a day, an amount or a text.
public struct PublicView: WireRecord {
    /// The machine.
    public let machine: Term
    /// Where the case stands.
    public let phase: Term
    /// The month of the first step in effect.
    public let opened: ViewMonth?
    /// The month of the last step in effect.
    public let lastMoved: ViewMonth?
    /// How many steps took effect.
    public let steps: Int
    /// The papers the law orders published.
    public let papers: [PublishedPaper]

    /// The public view of a case file. O(number of entries).
    public init(of file: any Dossier) { self.init(of: ViewMaterial(of: file)) }

    /// The public view of some material.
    public init(of material: ViewMaterial) {
        let acts = material.acts.filter { $0.isInEffect && $0.corrects == nil }
        let machine = material.machine
        self.machine = machine
        phase = material.phase
        opened = acts.map(\.day).min().map { ViewMonth(of: $0) }
        lastMoved = acts.map(\.day).max().map { ViewMonth(of: $0) }
        steps = acts.count
        papers = acts.flatMap { act in
            act.papers.compactMap { paper in
                PublishedPaper.order(machine: machine.wire, paper: paper.wire).map {
                    PublishedPaper(paper: paper, month: ViewMonth(of: act.day), basis: Basis($0))
                }
            }
        }
    }

    private init(
        _ machine: Term, _ phase: Term, _ opened: ViewMonth?, _ lastMoved: ViewMonth?, _ steps: Int,
        _ papers: [PublishedPaper]
    ) {
        self.machine = machine
        self.phase = phase
        self.opened = opened
        self.lastMoved = lastMoved
        self.steps = steps
        self.papers = papers
    }

    public static func transfer(_ value: Self?, through c: inout FieldCoder) throws(WireError) -> Self {
        Self(
            try c.field("machine", value?.machine), try c.field("phase", value?.phase),
            try c.optional("opened", value?.opened), try c.optional("lastMoved", value?.lastMoved),
            try c.field("steps", value?.steps), try c.defaulted("papers", value?.papers, default: []))
    }
}
