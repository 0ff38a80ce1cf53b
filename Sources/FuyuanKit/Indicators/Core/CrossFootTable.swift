/// A table of counts with its totals: adds every row and column again and names what does not add up.
///
/// A cell that was not given is nil; a row or column with such a cell is only checked for not exceeding its total.
public struct CrossFootTable: Sendable, Hashable {
    /// One column.
    public struct Column: Sendable, Hashable {
        /// What it counts.
        public let title: Bilingual
        /// In what unit.
        public let unit: IndicatorUnit

        /// A column.
        public init(_ zh: String, _ en: String, in unit: IndicatorUnit) {
            title = Bilingual(zh, en)
            self.unit = unit
        }
    }

    /// One row.
    public struct Row: Sendable, Hashable {
        /// What it is.
        public let title: Bilingual
        /// Its cells, one a column.
        public let cells: [Int64?]
        /// The total printed at its end; nil where none is.
        public let total: Int64?

        /// A row.
        public init(_ zh: String, _ en: String, _ cells: [Int64?], total: Int64? = nil) {
            title = Bilingual(zh, en)
            self.cells = cells
            self.total = total
        }
    }

    /// A place in the table, rows and columns counted from 0.
    @nonexhaustive
    public enum Place: Sendable, Hashable {
        /// A cell.
        case cell(row: Int, column: Int)
        /// The total at the end of a row.
        case rowTotal(Int)
        /// The total under a column.
        case columnTotal(Int)
        /// The total of all.
        case total
    }

    /// A total that does not add up.
    public struct Fault: Sendable, Hashable {
        /// The total.
        public let place: Place
        /// What the table says.
        public let said: Int64
        /// What the cells come to; nil where the sum does not fit.
        public let sum: Int64?
        /// Whether cells of different units were added: cases and persons have no sum.
        public let mixesUnits: Bool
        /// Whether cells are missing and those given already exceed the total.
        public let isExceeded: Bool
    }

    /// The columns.
    public let columns: [Column]
    /// The rows.
    public let rows: [Row]
    /// The totals printed under the columns; empty where none are.
    public let columnTotals: [Int64?]
    /// The total of all; nil where none is printed.
    public let total: Int64?
    /// Where the table was published.
    public let basis: Basis

    /// A table; nil where a row, or the line of totals, does not have a cell a column.
    public init?(
        columns: [Column], rows: [Row], columnTotals: [Int64?] = [], total: Int64? = nil, _ basis: Basis = Basis()
    ) {
        guard rows.allSatisfy({ $0.cells.count == columns.count }),
            columnTotals.isEmpty || columnTotals.count == columns.count
        else { return nil }
        self.columns = columns
        self.rows = rows
        self.columnTotals = columnTotals
        self.total = total
        self.basis = basis
    }

    /// Every total that does not add up: rows first, then columns, then the total of all. O(cells).
    public var faults: [Fault] {
        var faults: [Fault] = []
        let units = Set(columns.map(\.unit))
        func check(_ place: Place, _ said: Int64?, _ cells: [Int64?], mixes: Bool = false) {
            guard let said else { return }
            let given = cells.compactMap { $0 }
            let sum = Self.sum(given)
            let isWhole = given.count == cells.count
            let exceeds = !isWhole && (sum.map { $0 > said } ?? true)
            guard mixes || (isWhole ? sum != said : exceeds) else { return }
            faults.append(Fault(place: place, said: said, sum: sum, mixesUnits: mixes, isExceeded: exceeds))
        }
        for (index, row) in rows.enumerated() {
            check(.rowTotal(index), row.total, row.cells, mixes: units.count > 1)
        }
        for (index, said) in columnTotals.enumerated() {
            check(.columnTotal(index), said, rows.map { $0.cells[index] })
        }
        if rows.contains(where: { $0.total != nil }) {
            check(.total, total, rows.map(\.total), mixes: units.count > 1)
        }
        if !columnTotals.isEmpty, faults.last?.place != .total {
            check(.total, total, columnTotals, mixes: units.count > 1)
        }
        return faults
    }

    private static func sum(_ cells: [Int64]) -> Int64? {
        Int64(exactly: cells.reduce(into: Int128(0)) { $0 += Int128($1) })
    }

    /// The place that must be wrong, where one alone explains everything: the cell whose row and column are off by the
    /// same amount, or a total that is off alone. Nil where the table adds up or several places may be wrong.
    public var culprit: Place? {
        let faults = faults.filter { !$0.mixesUnits && !$0.isExceeded }
        let rowsOff = faults.filter { if case .rowTotal = $0.place { true } else { false } }
        let columnsOff = faults.filter { if case .columnTotal = $0.place { true } else { false } }
        let difference: (Fault) -> Int128? = { fault in fault.sum.map { Int128(fault.said) - Int128($0) } }
        switch (rowsOff.count, columnsOff.count) {
        case (1, 1):
            guard case .rowTotal(let row) = rowsOff[0].place, case .columnTotal(let column) = columnsOff[0].place,
                difference(rowsOff[0]) == difference(columnsOff[0])
            else { return nil }
            return .cell(row: row, column: column)
        case (1, 0): return rowsOff[0].place
        case (0, 1): return columnsOff[0].place
        case (0, 0): return faults.first?.place
        default: return nil  // not an enum
        }
    }

    /// The faults as findings, each naming its place.
    public var findings: [Finding] {
        faults.map { fault in
            let (zh, en) = (name(of: fault.place, in: .zh), name(of: fault.place, in: .en))
            let sum = fault.sum.map { "\($0)" } ?? "—"
            if fault.mixesUnits {
                return Finding(
                    "indicator.mixed-units", .error, at: path(of: fault.place), basis, "\(zh)\(fault.said)由不同单位的数相加",
                    "\(en) \(fault.said) adds numbers of different units")
            }
            let less = fault.isExceeded
            return Finding(
                less ? "indicator.part-exceeds-whole" : "indicator.cross-foot", .error, at: path(of: fault.place),
                basis,
                less ? "\(zh)为\(fault.said)，已列部分合计\(sum)，多于总数" : "\(zh)为\(fault.said)，各项相加得\(sum)",
                less
                    ? "\(en) is \(fault.said), yet the parts given come to \(sum)"
                    : "\(en) is \(fault.said), the cells come to \(sum)")
        }
    }

    private func path(of place: Place) -> String {
        switch place {
        case .cell(let row, let column): "rows[\(row)].cells[\(column)]"
        case .rowTotal(let row): "rows[\(row)].total"
        case .columnTotal(let column): "columnTotals[\(column)]"
        case .total: "total"
        }
    }

    /// What a place is called: the titles of its row and column.
    public func name(of place: Place, in language: Language) -> String {
        func row(_ index: Int) -> String { rows.indices.contains(index) ? rows[index].title[language] : "" }
        func column(_ index: Int) -> String { columns.indices.contains(index) ? columns[index].title[language] : "" }
        let total = language == .zh ? "合计" : "total"
        switch place {
        case .cell(let r, let c): return "\(row(r)) · \(column(c))"
        case .rowTotal(let r): return "\(row(r)) · \(total)"
        case .columnTotal(let c): return "\(total) · \(column(c))"
        case .total: return total
        }
    }
}
