/// Many case files of many machines, filled line by line from journals.
///
/// Nothing is lost: a line that cannot be read is kept with its error and its place, an act the law refuses is kept in
/// its file with every reason. Files stand in the order of first appearance. One line costs time in proportion to its
/// length, whatever the number of files.
public struct Docket: Sendable {
    /// The case files, in order of first appearance.
    public private(set) var files: [any Dossier] = []
    /// The lines that could not be read, in order.
    public private(set) var unread: [UnreadLine] = []
    /// How many lines were taken, blank ones not counted.
    public private(set) var lineCount = 0
    private var places: [String: Int] = [:]
    private let limits: DecodingLimits

    /// An empty docket.
    public init(limits: DecodingLimits = .standard) { self.limits = limits }

    /// The file of a case; nil where there is none. O(1).
    public subscript(id: CaseID) -> (any Dossier)? { places[id.rawValue].map { files[$0] } }

    /// Takes one line of a journal as it happened. The machine is chosen by the line's `machine`, the file by its `case`.
    ///
    /// - Returns: why the line could not be read; it is then kept in ``unread``. Nil where it was taken, though the law
    ///   may have refused the act: see the file's history.
    @discardableResult
    public mutating func admit(line: [UInt8], under law: LegalContext) -> WireError? {
        lineCount += 1
        guard let error = take(line, under: law) else { return nil }
        unread.append(UnreadLine(source: "", number: lineCount, offset: 0, bytes: line, error: error))
        return error
    }

    /// Takes one line as a ``LineSplitter`` cut it; `source` names the input in reports. Blank lines are passed over.
    ///
    /// - Returns: why the line could not be read, with its place; it is then kept in ``unread``.
    @discardableResult
    public mutating func admit(_ line: JournalLine, from source: String = "", under law: LegalContext) -> WireError? {
        if line.isBlank { return nil }
        lineCount += 1
        let bytes = Array(line.bytes)
        guard let error = line.error ?? take(bytes, under: law).map(line.place) else { return nil }
        unread.append(
            UnreadLine(source: source, number: line.number, offset: line.offset, bytes: bytes, error: error))
        return error
    }

    /// Gives a line to its file; why it cannot be read, or nil.
    private mutating func take(_ line: [UInt8], under law: LegalContext) -> WireError? {
        do throws(WireError) {
            let header = try JournalHeader(line, limits: limits)
            guard let machine = Self.machine(named: header.machine) else { return Self.unknown(header.machine) }
            guard let place = places[header.caseID] else {
                let file = try Self.open(machine, header.caseID, with: line, under: law, limits)
                places[header.caseID] = files.count
                files.append(file)
                return nil
            }
            let own = type(of: files[place]).machine.wire
            guard header.machine == own else {
                return WireError(
                    .badValue, at: 0, path: "machine", expected: Bilingual(own, own), found: header.machine)
            }
            try Self.admit(line, to: &files[place], under: law, limits)
            return nil
        } catch {
            return error
        }
    }

    private static func open<File: Dossier>(
        _ machine: File.Type, _ id: String, with line: [UInt8], under law: LegalContext,
        _ limits: DecodingLimits
    ) throws(WireError) -> any Dossier {
        var file = machine.init(CaseID(id))
        try file.admit(line: line, under: law, limits: limits)
        return file
    }

    private static func admit(
        _ line: [UInt8], to file: inout some Dossier, under law: LegalContext, _ limits: DecodingLimits
    ) throws(WireError) {
        try file.admit(line: line, under: law, limits: limits)
    }

    private static func unknown(_ machine: String) -> WireError {
        let known = machines.map { $0.machine.wire }
        return WireError(
            .unknownWord, at: 0, path: "machine",
            expected: Bilingual(known.joined(separator: "、"), known.joined(separator: ", ")), found: machine)
    }
}

/// A line of a journal that could not be read: where it stood, what it was, and why not.
public struct UnreadLine: Sendable {
    /// The name of the input; empty where none was given.
    public let source: String
    /// The number of the line in its input, from 1.
    public let number: Int
    /// How many bytes of the input stand before the line.
    public let offset: Int
    /// The line as it came, without its line end; empty where it was too long to keep.
    public let bytes: [UInt8]
    /// Why it could not be read.
    public let error: WireError

    /// The byte of the line the error stands at, from 1.
    public var column: Int { Swift.max(1, error.column) }

    /// The place in the usual form `file:line:byte`; without a name `line:byte`.
    public var place: String { (source.isEmpty ? "" : "\(source):") + "\(number):\(column)" }
}
