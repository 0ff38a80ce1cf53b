/// 成员单位名单: the seats of a liaison body as one paper lists them, whether the list is open-ended, and since when.
public struct MemberRoster: WireRecord {
    /// The body.
    public var body: ActorID
    /// The seats, in the paper's order.
    public var units: [MemberUnit]
    /// Whether the paper ends in “等单位”: more units may belong.
    public var isOpenEnded: Bool
    /// The paper, by title or number; nil where not said.
    public var paper: String?

    /// A roster.
    public init(of body: ActorID, _ units: [MemberUnit], isOpenEnded: Bool = false, paper: String? = nil) {
        self.body = body
        self.units = units
        self.isOpenEnded = isOpenEnded
        self.paper = paper
    }

    public static func transfer(_ value: Self?, through c: inout FieldCoder) throws(WireError) -> Self {
        Self(
            of: try c.field("body", value?.body), try c.field("units", value?.units),
            isOpenEnded: try c.defaulted("isOpenEnded", value?.isOpenEnded, default: false),
            paper: try c.optional("paper", value?.paper))
    }

    /// The unit called so, by its own name or another; nil where there is none. O(number of names).
    public func unit(called name: String) -> MemberUnit? {
        units.first { $0.name == name } ?? units.first { $0.isCalled(name) }
    }

    /// The seats held on a day.
    public func seats(on day: CivilDate) -> [MemberUnit] { units.filter { $0.isSeated(on: day) } }

    /// Whether a unit has a seat on a day, as a member or invited; nil where it is not listed and the list is
    /// open-ended.
    /// law: mediation.V101
    public func isSeated(_ unit: ActorID, on day: CivilDate) -> Bool? {
        if units.contains(where: { $0.id == unit && $0.isSeated(on: day) }) { return true }
        return isOpenEnded && !units.contains { $0.id == unit } ? nil : false
    }

    /// How many distinct units there are.
    public var unitCount: Int { Set(units.map(\.id)).count }

    /// What is wrong with the list by itself: a seat that ends before it begins, a unit in one seat twice at a time, a
    /// name of two units, a name of a person. O(number of seats), but for one seat listed in many separate spans.
    public func findings(at path: String = "units") -> [Finding] {
        var found: [Finding] = []
        var owners: [String: ActorID] = [:]
        var held: [Seat: [ClosedRange<CivilDate>]] = [:]
        for (index, unit) in units.enumerated() {
            let place = "\(path)[\(index)]"
            let (first, last) = (unit.since ?? .min, unit.until ?? .max)
            if last < first {
                found.append(
                    Finding(
                        "liaison.roster.seat-reversed", .error, at: place, Basis(), "席位止日早于起日：\(unit.name)",
                        "the seat ends before it begins: \(unit.name)"))
            } else if Self.take(first...last, into: &held[Seat(unit: unit.id, seat: unit.seat), default: []]) {
                found.append(
                    Finding(
                        "liaison.roster.seat-twice", .warning, at: place, Basis(), "同一单位同一席位重复列名：\(unit.name)",
                        "listed twice in one seat: \(unit.name)"))
            }
            for name in [unit.name] + unit.aliases.map(\.name) {
                if let owner = owners.updateValue(unit.id, forKey: name), owner != unit.id {
                    found.append(
                        Finding(
                            "liaison.roster.name-shared", .warning, at: place, Basis(), "两个单位使用同一名称：\(name)",
                            "two units share the name \(name)"))
                }
            }
            found += unit.title?.findings(at: place + ".title") ?? []
        }
        return found
    }

    private struct Seat: Hashable {
        let unit: ActorID
        let seat: RosterSeat
    }

    /// Adds a span to the spans a seat was held, apart from each other and in order; whether it overlaps one of them.
    private static func take(_ span: ClosedRange<CivilDate>, into spans: inout [ClosedRange<CivilDate>]) -> Bool {
        let start = place(in: spans) { $0.upperBound < span.lowerBound }
        let end = place(in: spans) { $0.lowerBound <= span.upperBound }
        guard start < end else {
            spans.insert(span, at: start)
            return false
        }
        let first = min(spans[start].lowerBound, span.lowerBound)
        spans.replaceSubrange(start..<end, with: [first...max(spans[end - 1].upperBound, span.upperBound)])
        return true
    }

    /// The first place whose span is not before; by halving.
    private static func place(
        in spans: [ClosedRange<CivilDate>], isBefore: (ClosedRange<CivilDate>) -> Bool
    ) -> Int {
        var (low, high) = (0, spans.count)
        while low < high {
            let middle = low + (high - low) / 2
            if isBefore(spans[middle]) { low = middle + 1 } else { high = middle }
        }
        return low
    }
}
