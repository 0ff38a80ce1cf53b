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

    /// Takes an entry if the law lets it through.
    ///
    /// The same entry delivered twice is one act. Constant time but for corrections, which replay the file.
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
        let missing = entry.sequence > lastSequence ? entry.sequence - lastSequence - 1 : 0
        do throws(EntryProblem<Machine>) {
            _ = try take(entry, under: law, toleratingGaps: true)
        } catch {
            records.append(Record(entry: entry, verdict: .rejected(error, after: origin(of: error, for: entry))))
        }
        lastSequence = Swift.max(lastSequence, entry.sequence)
        if missing > 0, !records.isEmpty { records[records.count - 1].missingBefore = missing }
    }

    private mutating func take(
        _ entry: Entry<Machine>, under law: LegalContext, toleratingGaps: Bool
    ) throws(EntryProblem<Machine>) -> Receipt {
        guard entry.caseID == id else { throw .otherCase(entry.caseID) }
        let last = lastSequence
        if entry.sequence <= last {
            guard let known = records.first(where: { $0.entry.sequence == entry.sequence }) else {
                throw .late(last: last)
            }
            guard known.entry == entry else { throw .conflict }
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
        records.append(Record(entry: entry, verdict: .applied(outcome), parts: state.standing.partReasons))
        lastSequence = entry.sequence
        return .applied(outcome)
    }

    /// Replays the file with the content of one entry replaced.
    private mutating func correct(
        _ target: Int, with act: Machine.Act, _ entry: Entry<Machine>, under law: LegalContext
    ) throws(EntryProblem<Machine>) {
        guard let record = records.first(where: { $0.entry.sequence == target }), case .applied = record.verdict,
            record.entry.corrects == nil
        else { throw .nothingToCorrect(target) }
        guard record.entry.actor.role == entry.actor.role, let old = record.entry.act.act,
            old.kind == act.kind
        else { throw .otherKindCorrected(target) }
        var contents: [Int: (act: Machine.Act, day: CivilDate)] = [:]
        for record in records {
            if case .corrected(let earlier) = record.verdict, let act = record.entry.act.act {
                contents[earlier] = (act, record.entry.day)
            }
        }
        contents[target] = (act, entry.day)
        var fresh = Machine()
        var renewed = records
        for index in renewed.indices {
            let record = renewed[index]
            guard case .applied = record.verdict, let original = record.entry.act.act else { continue }
            let content = contents[record.entry.sequence] ?? (original, record.entry.day)
            do throws(Refusal<Machine>) {
                let occasion = Occasion(record.entry.actor, on: content.day, under: law)
                renewed[index].verdict = .applied(try fresh.apply(content.act, in: occasion))
                renewed[index].parts = fresh.standing.partReasons
            } catch {
                throw .correctionBreaks(sequence: record.entry.sequence, error)
            }
        }
        state = fresh
        records = renewed
        records.append(Record(entry: entry, verdict: .corrected(target)))
        lastSequence = entry.sequence
    }

    /// The earlier refused entry that would have led to a phase this one belongs to.
    private func origin(of problem: EntryProblem<Machine>, for entry: Entry<Machine>) -> Int? {
        guard case .refused(let refusal) = problem, refusal.isWrongPhase else { return nil }
        for record in records.reversed() {
            guard case .rejected(.refused(let earlier), let after) = record.verdict else { continue }
            if after != nil || earlier.rule.to.map(refusal.rule.from.contains) ?? false {
                return after ?? record.entry.sequence
            }
        }
        return nil
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
