/// What a reported figure says, such as `land-area`: an open list.
public struct ReportedFigureID: OpenCode, WireValue {
    public let rawValue: String
    public init(rawValue: String) { self.rawValue = rawValue }

    /// 土地面积: area of a piece of land, in m². Reported by the registry of immovables.
    public static let landArea: ReportedFigureID = "land-area"
    /// 房屋建筑面积: floor area of a building, in m². Reported by the registry of immovables.
    public static let floorArea: ReportedFigureID = "floor-area"
    /// 留用职工人数: employees kept after a plan. Reported by the organ of human resources.
    public static let employeesKept: ReportedFigureID = "employees-kept"
    /// 援助资金: aid for the costs of a bankruptcy, in fen. Reported by who keeps the fund.
    public static let costAid: ReportedFigureID = "cost-aid"
    /// 僵尸企业名单: the debtor stands on the government’s list of zombie firms; 1 where it does.
    public static let zombieFirm: ReportedFigureID = "zombie-firm"
    /// 执行标的额: the sum a case of enforcement was filed for, in fen. From the register of filings.
    public static let sumClaimed: ReportedFigureID = "sum-claimed"
    /// 环境资源案件标识: the case is marked as one of environment and resources; 1 where it is.
    public static let environmental: ReportedFigureID = "environmental"
    /// 案由为行政强制: the cause of action is administrative coercion; 1 where it is. From the register of filings.
    public static let coercion: ReportedFigureID = "cause-coercion"
    /// 再诉、再访: suits and petitions about the same matter after it was concluded.
    public static let laterDisputes: ReportedFigureID = "later-disputes"
    /// 一审立案数: suits of first instance a court filed in a month. From the register of filings.
    public static let firstInstanceFilings: ReportedFigureID = "first-instance-filings"
    /// 应设站点数: villages, communities or trades of a place.
    public static let placesInAll: ReportedFigureID = "places-in-all"
}

/// A figure that no file holds, as an organ reported it: of a case, a part of a case, or a place.
public struct ReportedFigure: Sendable, Hashable, WireRecord {
    /// What it says.
    public var figure: ReportedFigureID
    /// Of what: a case, `case#machine-number` for a part, or a place, by its name.
    public var unit: String
    /// The amount, in the base unit of the figure.
    public var amount: Int64
    /// As of which day.
    public var day: CivilDate
    /// Who reported it, and in what paper.
    public var source: String

    /// A reported figure.
    public init(
        _ figure: ReportedFigureID, of unit: String, _ amount: Int64, on day: CivilDate, source: String
    ) {
        self.figure = figure
        self.unit = unit
        self.amount = amount
        self.day = day
        self.source = source
    }

    public static func transfer(_ value: Self?, through c: inout FieldCoder) throws(WireError) -> Self {
        Self(
            try c.field("figure", value?.figure), of: try c.field("unit", value?.unit),
            try c.field("amount", value?.amount), on: try c.field("day", value?.day),
            source: try c.field("source", value?.source))
    }
}

/// Figures organs reported, found by what they say and of what.
///
/// A figure counts only beside a file that bears it out: an area where the file shows the land was sold, aid where
/// there is such a case. What names no source, is negative, or is said twice differently of one day does not count.
public struct ReportedFigures: Sendable, Hashable {
    private struct Key: Sendable, Hashable {
        var figure: ReportedFigureID
        var unit: String
    }

    private var kept: [Key: [ReportedFigure]] = [:]
    /// What does not count, and why.
    public private(set) var findings: [Finding] = []

    /// A register of figures. O(n log n).
    public init(_ figures: some Sequence<ReportedFigure>) {
        func find(_ it: ReportedFigure, _ code: String, _ zh: String, _ en: String) {
            findings.append(
                Finding(
                    "reported-figure/\(code)", .error, at: it.unit, Basis(), "\(it.unit)的\(it.figure)（\(it.day)）\(zh)",
                    "\(it.figure) of \(it.unit) on \(it.day) \(en)"))
        }
        var given: [Key: [CivilDate: Set<ReportedFigure>]] = [:]
        for it in Set(figures).sorted(by: Self.precedes) {
            if it.source.isEmpty {
                find(it, "source", "未写明来源，不予采用", "names no source and is left out")
            } else if it.amount < 0 {
                find(it, "amount", "为负数，不予采用", "is negative and is left out")
            } else {
                given[Key(figure: it.figure, unit: it.unit), default: [:]][it.day, default: []].insert(it)
            }
        }
        for (key, days) in given.sorted(by: {
            ($0.key.unit, $0.key.figure.rawValue) < ($1.key.unit, $1.key.figure.rawValue)
        }) {
            for (_, said) in days.sorted(by: { $0.key < $1.key }) {
                guard let first = said.min(by: Self.precedes) else { continue }
                if said.contains(where: { $0.amount != first.amount }) {
                    find(first, "conflict", "各来源不一致，不予采用", "is reported differently and is left out")
                } else {
                    kept[key, default: []].append(first)
                }
            }
        }
    }

    private static func precedes(_ one: ReportedFigure, _ other: ReportedFigure) -> Bool {
        (one.unit, one.figure.rawValue, one.day, one.amount, one.source)
            < (other.unit, other.figure.rawValue, other.day, other.amount, other.source)
    }

    /// What was reported of a unit, in order of days.
    public func figures(_ figure: ReportedFigureID, of unit: String) -> [ReportedFigure] {
        kept[Key(figure: figure, unit: unit)] ?? []
    }

    /// The latest that was reported of a unit by a day; nil where nothing was.
    public func latest(_ figure: ReportedFigureID, of unit: String, by day: CivilDate) -> Int64? {
        figures(figure, of: unit).last { $0.day <= day }?.amount
    }

    /// The sum of what was reported of a unit for days of a period; nil where nothing was, or the sum does not fit.
    public func sum(_ figure: ReportedFigureID, of unit: String, over period: IndicatorPeriod) -> Int64? {
        let found = figures(figure, of: unit).filter { period.contains($0.day) }
        return found.isEmpty ? nil : found.reduce(Int64?(0)) { sum, it in sum.flatMap { $0.sum(it.amount) } }
    }

    /// The names of all that something of one kind was reported of, in order.
    public func units(_ figure: ReportedFigureID) -> [String] {
        kept.keys.filter { $0.figure == figure }.map(\.unit).sorted()
    }

    /// Every figure of one kind for days of a period, in order of units and days.
    public func all(_ figure: ReportedFigureID, over period: IndicatorPeriod) -> [ReportedFigure] {
        kept.filter { $0.key.figure == figure }.flatMap(\.value).filter { period.contains($0.day) }
            .sorted(by: Self.precedes)
    }
}

extension Int64 {
    /// The sum; nil where it does not fit.
    func sum(_ other: Int64) -> Int64? {
        let (sum, overflow) = addingReportingOverflow(other)
        return overflow ? nil : sum
    }

    /// The sum of amounts; nil where it does not fit.
    static func total(_ amounts: some Sequence<Int64>) -> Int64? {
        amounts.reduce(Int64?(0)) { sum, it in sum.flatMap { $0.sum(it) } }
    }
}
