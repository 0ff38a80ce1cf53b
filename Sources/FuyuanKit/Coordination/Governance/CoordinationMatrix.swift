/// 全域全程: regions by themes, with the live matters in each cell. Empty cells are listed, not hidden.
public struct CoordinationMatrix: Sendable, Hashable {
    /// A cell.
    public struct Cell: Sendable, Hashable {
        /// The row.
        public let region: Identifier<LinkageRegion>
        /// The column.
        public let theme: TaskTheme

        /// A cell.
        public init(_ region: Identifier<LinkageRegion>, _ theme: TaskTheme) {
            self.region = region
            self.theme = theme
        }
    }

    /// The rows.
    public let regions: [Identifier<LinkageRegion>]
    /// The columns.
    public let themes: [TaskTheme]
    private var cells: [Cell: Set<CaseID>] = [:]
    /// Matters in a region or under a theme that the matrix does not have, in the order they came.
    public private(set) var outside: [CaseID] = []

    /// A matrix of these regions and themes with the matters open on a day.
    public init(
        regions: [Identifier<LinkageRegion>], themes: [TaskTheme], _ matters: some Sequence<LinkageMatter>,
        on day: CivilDate
    ) {
        self.regions = regions
        self.themes = themes
        let (rows, columns) = (Set(regions), Set(themes))
        var strangers: Set<CaseID> = []
        for matter in matters where matter.isLive(on: day) {
            let known = matter.themes.filter(columns.contains)
            guard rows.contains(matter.region), !known.isEmpty else {
                if strangers.insert(matter.id).inserted { outside.append(matter.id) }
                continue
            }
            for theme in known { cells[Cell(matter.region, theme), default: []].insert(matter.id) }
        }
    }

    /// The matters in a cell.
    public subscript(region: Identifier<LinkageRegion>, theme: TaskTheme) -> Set<CaseID> {
        cells[Cell(region, theme)] ?? []
    }

    /// The cells without a matter, row by row.
    public var emptyCells: [Cell] {
        regions.flatMap { region in themes.map { Cell(region, $0) } }.filter { cells[$0] == nil }
    }

    /// How many different matters a region has.
    public func count(in region: Identifier<LinkageRegion>) -> Int {
        themes.reduce(into: Set<CaseID>()) { $0.formUnion(self[region, $1]) }.count
    }

    /// How many different matters stand under a theme.
    public func count(under theme: TaskTheme) -> Int {
        regions.reduce(into: Set<CaseID>()) { $0.formUnion(self[$1, theme]) }.count
    }

    /// The share of cells with a matter; nil for a matrix without cells.
    public var coverage: Percent? {
        let (total, overflow) = regions.count.multipliedReportingOverflow(by: themes.count)
        return overflow ? nil : Percent(Int64(total - emptyCells.count), of: Int64(total))
    }

    /// A warning for each empty cell: a claim of full coverage is one about every cell.
    public var findings: [Finding] {
        emptyCells.map { cell in
            Finding(
                "governance.empty-cell", .warning, at: "\(cell.region)/\(cell.theme)", Basis(Citation("TH")),
                "“\(cell.region)”在「\(cell.theme.name(in: .zh))」上没有在办联动",
                "“\(cell.region)” has no live matter under “\(cell.theme.name(in: .en))”")
        }
    }
}
