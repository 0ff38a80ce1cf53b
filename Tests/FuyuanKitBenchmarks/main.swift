import Foundation
import FuyuanKit

let law = LegalContext.current
guard let monday = CivilDate(2024, 3, 4) else { exit(1) }

print("FuyuanKit: processor time an operation, median of nine rounds\n")

// The engine, from a client's module.
report(
    "accepted act without clocks (client's machine)",
    measure(400_000) { count in
        var machine = Turnstile()
        let occasion = Occasion<Turnstile.Role>(.visitor, on: monday, under: law)
        for _ in 0..<(count / 2) {
            _ = try? machine.apply(.coin(1), in: occasion)
            _ = try? machine.apply(.push, in: occasion)
        }
        keep(machine)
    }, "goal ≤ 60")
report(
    "accepted act with a clock computed and restarted",
    measure(400_000) { count in
        var machine = Turnstile()
        let occasion = Occasion<Turnstile.Role>(.visitor, on: monday, under: law)
        for _ in 0..<count { _ = try? machine.apply(.wait, in: occasion) }
        keep(machine)
    }, "goal ≤ 200")
report(
    "refused act",
    measure(400_000) { count in
        var machine = Turnstile()
        let occasion = Occasion<Turnstile.Role>(.visitor, on: monday, under: law)
        for _ in 0..<count { _ = try? machine.apply(.push, in: occasion) }
        keep(machine)
    })

// A whole delegated mediation.
let sample = sampleMediation()
report(
    "an act of a delegated mediation, replayed whole",
    measure(60_000) { count in
        for _ in 0..<(count / sample.count) {
            var mediation = PreFilingMediation()
            for entry in sample {
                guard let act = entry.act.act else { continue }
                _ = try? mediation.apply(act, in: Occasion(entry.actor, on: entry.day, under: law))
            }
            keep(mediation)
        }
    })

// Working days.
let calendar = law.calendar
report(
    "working day test",
    measure(2_000_000) { count in
        var found = 0
        for offset in 0..<count where calendar.isWorkingDay(day(offset)) == true { found += 1 }
        keep(found)
    }, "goal ≤ 10")
report(
    "add working days",
    measure(2_000_000) { count in
        var sum: Int32 = 0
        for offset in 0..<count {
            sum &+= calendar.adding(workingDays: offset & 63, to: day(offset))?.ordinal ?? 0
        }
        keep(sum)
    }, "goal ≤ 10")
report(
    "count working days",
    measure(2_000_000) { count in
        var sum = 0
        for offset in 0..<count { sum &+= calendar.workingDays(from: day(offset), to: day(offset &* 7)) ?? 0 }
        keep(sum)
    }, "goal ≤ 10")
report(
    "last day of a thirty-day limit, rolled",
    measure(1_000_000) { count in
        var sum: Int32 = 0
        for offset in 0..<count {
            sum &+= TimeLimit.delegatedMediation.lastDay(from: day(offset), in: law)?.ordinal ?? 0
        }
        keep(sum)
    })
report("add working days by Foundation's calendar, a day at a time", foundationWorkingDays(), "for comparison")

// First, so that the memory is its own.
reportBankruptcy()

// An estate shared out among a million claims: ten times what the largest case has.
let claims = sampleClaims(1_000_000)
report(
    "a claim of an estate shared out among 1,000,000",
    measure(claims.count) { count in
        guard count == claims.count else { return }
        keep(try? Waterfall.inForce(for: .company).distribute(Money(fen: 70_000_000_000_001), among: claims))
    }, "goal ≤ 150, that is 150 ms for all")

// A credit list and those who apply.
reportMatching()

// The wire.
let lines = journal(of: sample, copies: 400)
let bytes = lines.reduce(0) { $0 + $1.count }
let direct = measure(lines.count) { count in
    for line in lines.prefix(count) { keep(try? JSON.read(Entry<PreFilingMediation>.self, from: line)) }
}
let decoder = JSONDecoder()
let blobs = lines.map { Data($0) }
let foundation = measure(400) { count in
    for blob in blobs.prefix(count) { keep(try? decoder.decode(Entry<PreFilingMediation>.self, from: blob)) }
}
let plain = measure(400) { count in
    for blob in blobs.prefix(count) { keep(try? decoder.decode(PlainLine.self, from: blob)) }
}
let perLine = Double(bytes) / Double(lines.count)
report(
    "read a journal line (\(Int(perLine)) bytes)", direct,
    String(format: "%.0f MB/s, goal ≥ 100", perLine / direct * 1000))
report(
    "the same line by Foundation's JSONDecoder, into the kit's types", foundation,
    String(format: "%.1f times as slow, goal ≥ 15", foundation / direct))
report(
    "the same line by Foundation's JSONDecoder, into plain strings", plain,
    String(format: "%.1f times as slow, goal ≥ 15", plain / direct))
let entries = lines.compactMap { try? JSON.read(Entry<PreFilingMediation>.self, from: $0) }
var output: [UInt8] = []
output.reserveCapacity(bytes + 1024)
let written = measure(entries.count) { count in
    output.removeAll(keepingCapacity: true)
    for entry in entries.prefix(count) { JSON.write(entry, to: &output) }
}
report("write a journal line", written, String(format: "%.0f MB/s, goal ≥ 150", perLine / written * 1000))

// Linked cases, the chain over a journal, indicators.
if filter.isEmpty || filter.contains("linked") { reportLinked() }
if filter.isEmpty || filter.contains("chain") { reportChain(lines) }
if filter.isEmpty || filter.contains("indicator") { reportIndicators() }
