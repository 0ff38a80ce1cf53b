/// The parts of a case that are machines of one kind, kept in place under numbers: claims, contracts, meetings.
///
/// Numbers may leave gaps. Finding a part is constant time, and an act changes it where it stands: nothing is copied.
/// Parts numbered 1, 2, 3, … in order of arrival need no index.
@frozen
public struct Parts<M: CaseMachine>: Sendable {
    @usableFromInline var parts: ContiguousArray<M> = []
    @usableFromInline var names: ContiguousArray<UInt32> = []
    /// The places of the parts whose number is not their place and one.
    @usableFromInline var strays: [UInt32: Int] = [:]

    /// No parts.
    @inlinable
    public init() {}

    /// Where the part with a number stands; nil where there is none.
    @inlinable
    public func place(of number: UInt32) -> Int? {
        let usual = Int(number) &- 1
        if usual >= 0, usual < names.count, names[usual] == number { return usual }
        return strays.isEmpty ? nil : strays[number]
    }

    /// The part with a number; nil where there is none.
    @inlinable
    public subscript(number number: UInt32) -> M? { place(of: number).map { parts[$0] } }

    /// The number of the part at a place; nil outside.
    @inlinable
    public func number(at place: Int) -> UInt32? { names.indices.contains(place) ? names[place] : nil }

    /// The numbers, in order of arrival.
    @inlinable
    public var numbers: ContiguousArray<UInt32> { names }

    @inlinable
    mutating func append(_ part: M, as number: UInt32) {
        if Int(number) &- 1 != names.count { strays[number] = names.count }
        parts.append(part)
        names.append(number)
    }
}

extension Parts: RandomAccessCollection {
    @inlinable
    public var startIndex: Int { 0 }
    @inlinable
    public var endIndex: Int { parts.count }
    /// The part at a place, in order of arrival.
    @inlinable
    public subscript(place: Int) -> M { parts[place] }
}

extension Parts: Hashable {
    public static func == (one: Parts, other: Parts) -> Bool { one.names == other.names && one.parts == other.parts }

    public func hash(into hasher: inout Hasher) {
        hasher.combine(names)
        hasher.combine(parts)
    }
}

extension Parts {
    /// Why a part refuses its act, each reason with the part's number; empty when it does not. Changes nothing.
    ///
    /// A number nobody has yet stands for a part before its first act.
    @inlinable
    public func refusal(of act: PartAct<M>, in occasion: Occasion<M.Role>) -> [Reason] {
        let refusal =
            if let place = place(of: act.number) {
                parts[place].refusal(of: act.act, in: occasion)
            } else {
                M().refusal(of: act.act, in: occasion)
            }
        guard let refusal else { return [] }
        return refusal.reasons.map { $0.ofPart(act.number, M.self) }
    }

    /// Does a part's act where the part stands. An act under a new number opens a part, which is kept only if the law
    /// lets the act through.
    ///
    /// - Throws: the part's refusal; then nothing has changed.
    @inlinable
    @discardableResult
    public mutating func apply(
        _ act: PartAct<M>, in occasion: Occasion<M.Role>
    ) throws(Refusal<M>) -> Outcome<M> {
        if let place = place(of: act.number) { return try parts[place].apply(act.act, in: occasion) }
        var fresh = M()
        let outcome = try fresh.apply(act.act, in: occasion)
        append(fresh, as: act.number)
        return outcome
    }

    /// Does a part's act that was not refused; what was irregular about it, each reason with the part's number.
    mutating func carry(_ act: PartAct<M>, in occasion: Occasion<M.Role>) -> [Reason] {
        guard let outcome = try? apply(act, in: occasion) else { return [] }
        return irregularities(of: outcome, number: act.number)
    }

    /// What was irregular about a part's latest act and about its own parts, each reason with the part's number; empty,
    /// and nothing allocated, where it was regular.
    @inlinable
    public func irregularities(of outcome: Outcome<M>, number: UInt32) -> [Reason] {
        let deeper = place(of: number).map { parts[$0].standing.partReasons } ?? []
        if outcome.isRegular, deeper.isEmpty { return [] }
        return (outcome.reasons + deeper).map { $0.ofPart(number, M.self) }
    }
}

extension Parts {
    /// Every clock that runs in a part, each named with the part's number; in no order. O(n).
    public func deadlines(asOf day: CivilDate, in law: LegalContext) -> [RunningDeadline] {
        var all: [RunningDeadline] = []
        for (part, number) in zip(parts, names) where !part.standing.clockwork.runs.isEmpty {
            all += part.deadlines(asOf: day, in: law).map { $0.ofPart(number, M.self) }
        }
        return all
    }
}

extension RunningDeadline {
    fileprivate func ofPart<M: CaseMachine>(_ number: UInt32, _ machine: M.Type) -> RunningDeadline {
        RunningDeadline(
            clock: Term(
                "\(M.name.wire)-\(number)-\(clock.wire)", "第\(number)号\(M.name.zh)：\(clock.zh)",
                "\(M.name.en) no. \(number): \(clock.en)"),
            limit: limit, start: start, lastDay: lastDay, certainty: certainty, isSuspended: isSuspended,
            daysLeft: daysLeft, derivation: derivation)
    }
}

/// A part's act as its case carries it: `{"number":12,"act":{"type":"declare"}}`.
@frozen
public struct PartAct<M: CaseMachine>: WireRecord {
    /// The number of the part.
    public var number: UInt32
    /// What is done to it.
    public var act: M.Act

    /// An act on the part with a number.
    @inlinable
    public init(_ number: UInt32, _ act: M.Act) {
        self.number = number
        self.act = act
    }

    @inlinable
    public static func transfer(_ value: Self?, through c: inout FieldCoder) throws(WireError) -> Self {
        Self(try c.field("number", value?.number), try c.field("act", value?.act))
    }
}

extension Reason {
    /// The same reason, saying which part it is about; the code stays the part's own.
    @usableFromInline
    func ofPart<M: CaseMachine>(_ number: UInt32, _ machine: M.Type) -> Reason {
        Reason(
            code: code, rule: rule, nature: nature, basis: basis,
            text: Bilingual("第\(number)号\(M.name.zh)：\(text.zh)", "\(M.name.en) no. \(number): \(text.en)"), cure: cure)
    }
}
