/// A case with everything that was done in it: the acts are kept, the state is what they amount to.
///
/// Nothing is lost: an entry that could not be applied is kept with the reason.
public struct CaseFile<Machine: CaseMachine>: Sendable {
    /// What became of an entry.
    public enum Verdict: Sendable {
        /// It took effect.
        case applied(Outcome<Machine>)
        /// It replaced the content of an earlier entry.
        case corrected(Int)
        /// It was not applied; `after` is the earlier entry whose refusal led to this one, where it did.
        case rejected(EntryProblem<Machine>, after: Int?)
    }

    /// An entry and what became of it.
    public struct Record: Sendable {
        /// The entry.
        public let entry: Entry<Machine>
        /// What became of it.
        public internal(set) var verdict: Verdict
        /// What components found irregular in their part of it.
        public internal(set) var parts: [Reason] = []
        /// Entries missing before this one; 0 where none.
        public internal(set) var missingBefore = 0
        /// The highest number of an entry up to this one: never falls from record to record.
        var reach = 0
    }

    /// What taking an entry came to.
    public enum Receipt: Sendable {
        /// The act took effect.
        case applied(Outcome<Machine>)
        /// The entry was there already, the same to the letter: nothing changed.
        case redelivered
        /// An earlier entry has new content.
        case corrected(Int)
    }

    /// The case.
    public let id: CaseID
    /// Where the case stands now.
    public private(set) var state = Machine()
    /// Every entry taken, in order.
    public private(set) var records: [Record] = []

    /// A file before its first entry.
    public init(_ id: CaseID) { self.id = id }

    /// The highest number of an entry so far; 0 before the first.
    public private(set) var lastSequence = 0
    private var index = RecordIndex()

    /// Takes an entry if the law lets it through.
    ///
    /// The same entry delivered twice is one act. Constant time but for corrections, which do the acts in effect again, and entries
    /// delivered again: O(log of the number of entries).
    /// - Throws: ``EntryProblem``; then nothing has changed.
    @discardableResult
    public mutating func append(
        _ entry: Entry<Machine>, under law: LegalContext
    ) throws(EntryProblem<Machine>) -> Receipt {
        try take(entry, under: law, toleratingGaps: false)
    }

    /// Takes an entry as it happened: what the law refuses is kept with its reasons and changes nothing else. Missing
    /// numbers are noted, and what can be applied is.
    public mutating func admit(_ entry: Entry<Machine>, under law: LegalContext) {
        let isOwn = entry.caseID == id
        let missing = isOwn && entry.sequence > lastSequence ? entry.sequence - lastSequence - 1 : 0
        do throws(EntryProblem<Machine>) {
            _ = try take(entry, under: law, toleratingGaps: true)
        } catch {
            keep(Record(entry: entry, verdict: .rejected(error, after: origin(of: error))), isOwn: isOwn)
        }
        if missing > 0, !records.isEmpty { records[records.count - 1].missingBefore = missing }
    }

    private mutating func take(
        _ entry: Entry<Machine>, under law: LegalContext, toleratingGaps: Bool
    ) throws(EntryProblem<Machine>) -> Receipt {
        guard entry.caseID == id else { throw .otherCase(entry.caseID) }
        let last = lastSequence
        if entry.sequence <= last {
            guard let place = place(of: entry.sequence) else { throw .late(last: last) }
            guard records[place].entry == entry else { throw .conflict }
            return .redelivered
        }
        guard toleratingGaps || entry.sequence == last + 1 else { throw .gap(expected: last + 1) }
        guard let act = entry.act.act else { throw .unrecognized(type: entry.act.type) }
        if let target = entry.corrects {
            try correct(target, with: act, entry, under: law)
            return .corrected(target)
        }
        let outcome: Outcome<Machine>
        do throws(Refusal<Machine>) {
            outcome = try state.apply(act, in: Occasion(entry.actor, on: entry.day, under: law))
        } catch {
            throw .refused(error)
        }
        keep(Record(entry: entry, verdict: .applied(outcome), parts: state.standing.partReasons))
        return .applied(outcome)
    }

    /// Replays the file with the content of one entry replaced.
    private mutating func correct(
        _ target: Int, with act: Machine.Act, _ entry: Entry<Machine>, under law: LegalContext
    ) throws(EntryProblem<Machine>) {
        guard let record = place(of: target).map({ records[$0] }), case .applied = record.verdict,
            record.entry.corrects == nil
        else { throw .nothingToCorrect(target) }
        guard record.entry.actor.role == entry.actor.role, let old = record.entry.act.act,
            old.kind == act.kind
        else { throw .otherKindCorrected(target) }
        var corrected = index.corrected
        corrected[target] = (act, entry.day)
        var fresh = Machine()
        var renewed: [(place: Int, outcome: Outcome<Machine>, parts: [Reason])] = []
        renewed.reserveCapacity(index.applied.count)
        for place in index.applied {
            let original = records[place].entry
            guard let content = corrected[original.sequence] ?? original.act.act.map({ ($0, original.day) }) else {
                continue
            }
            do throws(Refusal<Machine>) {
                let occasion = Occasion(original.actor, on: content.day, under: law)
                let outcome = try fresh.apply(content.act, in: occasion)
                renewed.append((place, outcome, fresh.standing.partReasons))
            } catch {
                throw .correctionBreaks(sequence: original.sequence, error)
            }
        }
        state = fresh
        index.corrected = corrected
        for (place, outcome, parts) in renewed {
            records[place].verdict = .applied(outcome)
            records[place].parts = parts
        }
        keep(Record(entry: entry, verdict: .corrected(target)))
    }

    /// The earlier refused entry that would have led to a phase this one belongs to.
    private func origin(of problem: EntryProblem<Machine>) -> Int? {
        guard case .refused(let refusal) = problem, refusal.isWrongPhase else { return nil }
        return index.origin(leadingTo: refusal.rule.from)
    }

    /// Adds a record after all others; one of another case leaves the numbers of this one as they are.
    private mutating func keep(_ record: Record, isOwn: Bool = true) {
        var record = record
        let sequence = record.entry.sequence
        if isOwn {
            if sequence <= lastSequence { index.noteStraggler(sequence, at: records.count) }
            lastSequence = Swift.max(lastSequence, sequence)
        }
        switch record.verdict {
        case .applied: index.applied.append(records.count)
        case .corrected: break
        case .rejected(let problem, let after):
            if case .refused(let refusal) = problem {
                index.noteRefused(sequence, at: records.count, leadingTo: refusal.rule.to, after: after)
            }
        }
        record.reach = lastSequence
        records.append(record)
    }

    /// The place of the first record with a number; nil where there is none. O(log of the number of records).
    private func place(of sequence: Int) -> Int? {
        var (low, high) = (0, records.count)
        while low < high {
            let middle = low + (high - low) / 2
            if records[middle].reach < sequence { low = middle + 1 } else { high = middle }
        }
        // Only an entry that came in order raises the reach to its own number.
        if low < records.count, records[low].reach == sequence, sequence > 0 { return low }
        return index.straggler(sequence)
    }

    /// Finds records without going through all of them.
    private struct RecordIndex: Sendable {
        /// Where the entries that took effect stand.
        var applied: [Int] = []
        /// What stands in the place of corrected entries, by their numbers.
        var corrected: [Int: (act: Machine.Act, day: CivilDate)] = [:]
        private var stragglers: [Int: Int] = [:]
        private var leading: [Machine.Phase: (place: Int, origin: Int)] = [:]
        private var chained: (place: Int, origin: Int)?

        /// Where the first entry with a number that came after higher ones stands.
        func straggler(_ sequence: Int) -> Int? { stragglers[sequence] }

        mutating func noteStraggler(_ sequence: Int, at place: Int) {
            if stragglers[sequence] == nil { stragglers[sequence] = place }
        }

        mutating func noteRefused(_ sequence: Int, at place: Int, leadingTo phase: Machine.Phase?, after: Int?) {
            if let after { chained = (place, after) } else if let phase { leading[phase] = (place, sequence) }
        }

        /// The latest refused entry that would have led to one of the phases, or the one a later refusal goes back to.
        func origin(leadingTo phases: EnumSet<Machine.Phase>) -> Int? {
            var latest = chained
            for phase in phases {
                if let found = leading[phase], found.place > latest?.place ?? -1 { latest = found }
            }
            return latest?.origin
        }
    }
}

extension CaseFile {
    /// Replays a history strictly.
    ///
    /// - Throws: ``ReplayError`` naming the first entry that cannot be taken, and why.
    public static func replay(
        _ id: CaseID, _ entries: some Sequence<Entry<Machine>>, under law: LegalContext
    ) throws(ReplayError<Machine>) -> CaseFile {
        var file = CaseFile(id)
        for entry in entries {
            do throws(EntryProblem<Machine>) {
                _ = try file.append(entry, under: law)
            } catch {
                throw ReplayError(sequence: entry.sequence, day: entry.day, problem: error)
            }
        }
        return file
    }

    /// Reads a history that really happened: never stops, applies what it can, keeps everything, and reports what was
    /// irregular or had no effect.
    public static func audit(
        _ id: CaseID, _ entries: some Sequence<Entry<Machine>>, under law: LegalContext
    ) -> CaseFile {
        var file = CaseFile(id)
        for entry in entries { file.admit(entry, under: law) }
        return file
    }
}

/// Where a strict replay stopped, and why.
public struct ReplayError<Machine: CaseMachine>: Error, Sendable {
    /// The number of the entry.
    public let sequence: Int
    /// Its day.
    public let day: CivilDate
    /// What is wrong with it.
    public let problem: EntryProblem<Machine>
}
