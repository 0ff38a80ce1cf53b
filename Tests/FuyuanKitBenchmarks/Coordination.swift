import FuyuanKit

/// Journal lines of so many pairs: a bankruptcy, and an enforcement case against its debtor that the acceptance suspends;
/// with the links between them.
func linkedCases(_ count: Int) -> (lines: [[UInt8]], links: [CaseLink]) {
    guard let opened = CivilDate(2026, 3, 2), let accepted = CivilDate(2026, 3, 16) else { return ([], []) }
    var lines: [[UInt8]] = []
    var links: [CaseLink] = []
    let court = Actor<BankruptcyRole>(.court, "鲁06")
    for number in 0..<count {
        let (bankruptcy, enforcement) = (CaseID("B-\(number)"), CaseID("E-\(number)"))
        links.append(CaseLink(enforcement, .enforcementAgainst, bankruptcy, holder: "鲁0602"))
        lines.append(
            JSON.write(
                Entry<EnforcementCase>(
                    enforcement, 1, on: opened, by: Actor(.creditor, "C-1"),
                    .apply(EnforcementApplication()))))
        lines.append(
            JSON.write(
                Entry<BankruptcyCase>(
                    bankruptcy, 1, on: accepted, by: court,
                    .open(CaseOpening(.creditor, administrator: "A-1", appointedOn: accepted)))))
    }
    return (lines, links)
}

/// A line of linked cases: in a plain docket, and with the duties that cross, among few cases and among many.
func reportLinked() {
    let (few, many) = (500, 10_000)
    var perLine: [Double] = []
    let (lines, links) = linkedCases(many)
    let plain = measure(lines.count) { count in
        var docket = Docket()
        for line in lines.prefix(count) { docket.admit(line: line, under: law) }
        keep(docket)
    }
    report("a line of a case into a plain docket of \(2 * many) cases", plain)
    for pairs in [few, many] {
        let figure = measure(2 * pairs) { count in
            var docket = CoordinatedDocket()
            for link in links.prefix(pairs) { docket.link(link, under: law) }
            for line in lines.prefix(min(count, 2 * pairs)) { docket.admit(line: line, under: law) }
            keep(docket)
        }
        perLine.append(figure)
        report(
            "the same with the duties that cross, \(2 * pairs) cases", figure,
            String(Int(100 * figure / plain)) + " % of the plain docket")
    }
}

/// Chaining and checking journal lines.
func reportChain(_ lines: [[UInt8]]) {
    let bytes = lines.reduce(0) { $0 + $1.count }
    let sha = measure(lines.count) { count in
        var chain = JournalChain<SHA256>(label: "benchmark")
        for line in lines.prefix(count) { keep(chain.append(line)) }
        keep(chain.head)
    }
    let per = Double(bytes) / Double(max(1, lines.count))
    report("a journal line chained by SHA-256", sha, String(Int(per / sha * 1000)) + " MB/s")
    let sm3 = measure(lines.count) { count in
        var chain = JournalChain<SM3>(label: "benchmark")
        for line in lines.prefix(count) { keep(chain.append(line)) }
        keep(chain.head)
    }
    report("a journal line chained by SM3", sm3, String(Int(per / sm3 * 1000)) + " MB/s")
}

/// Counting over files, and joining the counts of two shards.
func reportIndicators() {
    guard let year = IndicatorPeriod.year(2024) else { return }
    let sample = sampleMediation()
    let files = (0..<5_000).map { number -> any Dossier in
        var file = CaseFile<PreFilingMediation>(CaseID("M-\(number)"))
        for entry in sample {
            guard let act = entry.act.act else { continue }
            file.admit(
                Entry(file.id, entry.sequence, on: entry.day, by: entry.actor, act), under: law)
        }
        return file
    }
    let indicator = Indicator.mediationSuccessOfDelegated
    report(
        "a file counted by an indicator",
        measure(files.count) { count in keep(indicator.tally(over: year, of: files.prefix(count))) })
    let half = files.count / 2
    let (one, two) = (
        indicator.tally(over: year, of: files.prefix(half)), indicator.tally(over: year, of: files.dropFirst(half))
    )
    report(
        "a file in the joining of two tallies",
        measure(files.count) { _ in keep(try? one.merged(with: two)) })
}
