extension JournalChain {
    /// Checks a journal, or a redacted copy of it, against its chain's file and against heads laid down outside.
    ///
    /// Names exactly which lines were changed, dropped, put in, moved or cut off, and which links of the file. Whoever
    /// can write both journal and file can make both anew; that is seen only against a head laid down outside, and then
    /// the first one that does not agree bounds the place. Never fails: whatever the bytes, there is a report. Time in
    /// proportion to both, and O(k log k) for the k lines between the first difference and the last.
    public static func verify(
        journal: [UInt8], chain file: [UInt8], heads: [ChainHead] = [], limits: DecodingLimits = .standard
    ) -> ChainReport {
        var report = ChainReport()
        var lines = LineSplitter(limits: limits)
        lines.append(file)
        lines.finish()
        let header = ChainHeader.read(&lines, limits: limits)
        guard let header else {
            report.faults = [ChainFault(.headerUnreadable, 0, line: 1)]
            return report
        }
        report.algorithm = header.algorithm
        guard header.algorithm == Digest.algorithm else {
            report.faults = [ChainFault(.otherAlgorithm, 0, line: 1)]
            return report
        }
        var records = ChainRecords(start: Self(label: header.label).head.digest, link: link)
        records.read(&lines, limits: limits)
        let found = FoundLines<Digest>(journal, limits: limits)
        report.links = records.links.count
        report.lines = found.digests.count
        compare(found, records, heads, &report)
        report.faults = records.faults.filter { $0.first == 0 } + report.faults
        report.faults.sort { ($0.first, $0.kind.rawValue, $0.line) < ($1.first, $1.kind.rawValue, $1.line) }
        return report
    }

    private static func compare(
        _ found: FoundLines<Digest>, _ records: ChainRecords, _ heads: [ChainHead], _ report: inout ChainReport
    ) {
        let links = records.links
        var faults = records.faults.filter { $0.first > 0 }
        let alignment = LineAlignment(chained: links.map(\.line), found: found.digests)
        for (link, line) in alignment.changed {
            // The line is right and its link's digest is not: the head before it tells.
            if let before = records.broken[link], Self.link(before, found.digests[line]) == links[link].head {
                continue
            }
            faults.append(ChainFault(.changed, links[link].number, line: found.numbers[line]))
        }
        for (link, line) in alignment.moved {
            faults.append(ChainFault(.moved, links[link].number, line: found.numbers[line]))
        }
        var inserted = alignment.inserted
        let tail = Tail(records, found, inserted, heads)
        if let end = tail.linksMissing {
            faults.append(ChainFault(.linkDropped, records.last + 1, through: end))
            inserted.removeLast(end - records.last)
        }
        faults += inserted.map { ChainFault(.inserted, 0, line: found.numbers[$0]) }
        var missing = Set(alignment.dropped)
        var cut = links.count
        while cut > 0, missing.contains(cut - 1) { cut -= 1 }
        let truncatedTo = tail.linksMissing == nil ? max(tail.count, records.last) : records.last
        if cut < links.count || truncatedTo > records.last {
            missing = missing.filter { $0 < cut }
            let first = cut < links.count ? links[cut].number : records.last + 1
            faults.append(ChainFault(.truncated, first, through: truncatedTo))
        }
        faults += missing.map { ChainFault(.dropped, links[$0].number) }
        report.anchoredThrough = tail.anchoredThrough
        if let other = tail.otherHead {
            // Two different heads may claim the same count.
            let first = tail.anchoredThrough < other ? tail.anchoredThrough + 1 : other
            faults.append(ChainFault(.otherHead, first, through: other))
        }
        report.redacted = found.redacted(among: alignment, links)
        report.faults = faults
    }

    /// What the heads laid down outside say.
    private struct Tail {
        /// How many lines the longest of them counts.
        var count = 0
        /// The last line it counts, where the journal has the lines after the last link and agrees with it.
        var linksMissing: Int?
        /// Through where the links agree with heads.
        var anchoredThrough = 0
        /// The count of the first head that does not agree.
        var otherHead: Int?

        init(_ records: ChainRecords, _ found: FoundLines<Digest>, _ inserted: [Int], _ heads: [ChainHead]) {
            let links = records.links
            for head in heads.sorted(by: { $0.count < $1.count }) where otherHead == nil {
                guard head.algorithm == Digest.algorithm, head.count > 0 else { continue }
                count = head.count
                guard head.count <= records.last else {
                    let extra = head.count - records.last
                    guard extra <= inserted.count, let last = inserted.last, last == found.digests.count - 1 else {
                        continue
                    }
                    let after = found.digests.suffix(extra)
                    guard Array(inserted.suffix(extra)) == Array(after.indices) else { continue }
                    if after.reduce(records.end, JournalChain.link) == head.digest {
                        linksMissing = head.count
                        anchoredThrough = head.count
                    }
                    continue
                }
                var (low, high) = (0, links.count)
                while low < high {
                    let middle = low + (high - low) / 2
                    if links[middle].number < head.count { low = middle + 1 } else { high = middle }
                }
                guard low < links.count, links[low].number == head.count else { continue }
                if links[low].head == head.digest { anchoredThrough = head.count } else { otherHead = head.count }
            }
        }
    }
}

/// The lines of a journal as digests, with their numbers in the text.
struct FoundLines<Digest: JournalDigest> {
    private(set) var digests: [Digest256] = []
    private(set) var numbers: [Int] = []
    private var redactedPlaces: [Int] = []

    init(_ journal: [UInt8], limits: DecodingLimits) {
        var lines = LineSplitter(limits: limits)
        lines.append(journal)
        lines.finish()
        while let line = lines.next() {
            if line.isBlank { continue }
            if RedactedLine(line.bytes) != nil { redactedPlaces.append(digests.count) }
            digests.append(JournalChain<Digest>.digest(of: line))
            numbers.append(line.number)
        }
    }

    /// The numbers of the links whose lines are redacted and agree.
    func redacted(among alignment: LineAlignment, _ links: [ChainedLine]) -> [Int] {
        guard !redactedPlaces.isEmpty else { return [] }
        var places: [Int: Int] = [:]
        for (link, line) in alignment.same(links.count, digests.count) { places[line] = link }
        return redactedPlaces.compactMap { places[$0] }.map { links[$0].number }.sorted()
    }
}
