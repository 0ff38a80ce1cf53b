/// 查询日志（留痕）: every access to information that was let through or refused, made from the journals of the requests.
///
/// A refused act is kept in its case file with the reasons (``CaseFile/admit(_:under:)``); here it becomes a line like
/// any other. The log is a projection: whoever holds the journals can check a log handed over, offline, with
/// ``discrepancies(from:)``.
public struct AccessLog: Sendable, Hashable {
    /// The lines, by day, request and entry.
    public private(set) var lines: [AccessLine]

    /// A log of lines somebody handed over.
    public init(_ lines: [AccessLine] = []) { self.lines = lines }

    /// The log of some requests, whatever order they come in. O(n log n) over all entries.
    public init(of files: some Sequence<CaseFile<InterAgencyRequest>>) {
        var all: [AccessLine] = []
        for file in files { all += Self.lines(of: file) }
        // Entries that bear one number stay in the order they came in.
        let order = all.indices.sorted { one, other in
            let (a, b) = (all[one], all[other])
            return (a.day, a.request.rawValue, a.sequence, one) < (b.day, b.request.rawValue, b.sequence, other)
        }
        lines = order.enumerated().map { index, place in
            all[place].number = index + 1
            return all[place]
        }
    }

    /// The log of one request.
    public init(of file: CaseFile<InterAgencyRequest>) { self.init(of: [file]) }

    /// The kinds of act that reach for information, or decide on it.
    static let logged: EnumSet<InterAgencyRequest.Act.Kind> = [
        .submit, .verifyIdentity, .reject, .supplement, .accept, .lookUp, .answerPart, .answerRest, .answer,
    ]

    private static func lines(of file: CaseFile<InterAgencyRequest>) -> [AccessLine] {
        var demand: InformationDemand?
        var lines: [AccessLine] = []
        for record in file.records {
            guard let act = record.entry.act.act, logged.contains(act.kind) else { continue }
            var reasons: [String] = []
            var own = demand
            if case .submit(let it) = act { own = it }
            if case .supplement(let it) = act { own = it.demand ?? own }
            switch record.verdict {
            case .applied, .corrected: demand = own
            case .rejected(let problem, _): reasons = problem.reasons.map(\.code)
            }
            lines.append(
                AccessLine(
                    number: 0, request: file.id, sequence: record.entry.sequence, day: record.entry.day,
                    role: record.entry.actor.role, actor: record.entry.actor.id, officer: lookup(act)?.officer,
                    act: act.kind, lawfulBasis: own?.lawfulBasis ?? Basis(), purpose: own?.purpose,
                    subject: lookup(act)?.subject, fields: InterAgencyRequest.fields(of: act) ?? [], refusedFor: reasons
                ))
        }
        return lines
    }

    private static func lookup(_ act: InterAgencyRequest.Act) -> InformationLookup? {
        guard case .lookUp(let it) = act else { return nil }
        return it
    }

    /// The lines of what was refused.
    public var refusals: [AccessLine] { lines.filter(\.isRefused) }

    /// The lines in which a field was reached for.
    public func lines(touching field: InformationField) -> [AccessLine] { lines.filter { $0.fields.contains(field) } }

    /// The log as JSON Lines, one line each with its end.
    public var utf8: [UInt8] {
        var bytes: [UInt8] = []
        for line in lines {
            bytes += JSON.write(line)
            bytes.append(UInt8(ascii: "\n"))
        }
        return bytes
    }

    /// Reads a log from JSON Lines; empty lines are passed over.
    public init(utf8 bytes: [UInt8], limits: DecodingLimits = .standard) throws(WireError) {
        var lines: [AccessLine] = []
        for line in bytes.split(separator: UInt8(ascii: "\n")) where !line.isEmpty {
            lines.append(try JSON.read(AccessLine.self, from: Array(line), limits: limits))
        }
        self.lines = lines
    }

    /// A place in a journal: a refused entry may bear the number of another one, so lines of one number are told
    /// apart by how many came before.
    private struct Place: Hashable {
        let request: CaseID
        let sequence: Int
        var earlier = 0
    }

    private static func places(of lines: [AccessLine]) -> [Place] {
        var seen: [Place: Int] = [:]
        return lines.map { line in
            var place = Place(request: line.request, sequence: line.sequence)
            let earlier = seen[place, default: 0]
            seen[place] = earlier + 1
            place.earlier = earlier
            return place
        }
    }

    /// Where this log departs from the journals of the requests it claims to tell of; empty where it is true to them.
    /// O(n log n).
    public func discrepancies(from files: some Sequence<CaseFile<InterAgencyRequest>>) -> [AccessDiscrepancy] {
        let log = AccessLog(of: files)
        let places = Self.places(of: log.lines)
        var truth: [Place: AccessLine] = [:]
        for (place, line) in zip(places, log.lines) { truth[place] = line }
        var found: [AccessDiscrepancy] = []
        for (index, (place, line)) in zip(Self.places(of: lines), lines).enumerated() {
            if line.number != index + 1 { found.append(.misnumbered(line.number)) }
            guard var told = truth.removeValue(forKey: place) else {
                found.append(.added(line.number))
                continue
            }
            told.number = line.number
            if told != line { found.append(.changed(line.number)) }
        }
        for place in places where truth[place] != nil { found.append(.missing(place.request, place.sequence)) }
        return found
    }
}
