import Foundation
import FuyuanKit

/// A number of eighteen characters that passes its checks, for a person born before 1900, by counter.
func madeResident(_ counter: Int) -> String {
    let (birth, sequence) = (18_500_101 + counter / 1000 % 28, counter % 1000)
    let region = 110_000 + counter / 28_000 % 100 * 100 + 1
    var digits = Array(String(region).utf8) + Array(String(birth).utf8)
    let tail = String(sequence).utf8
    digits += Array(repeating: UInt8(ascii: "0"), count: 3 - tail.count) + Array(tail)
    var sum = 0
    for digit in digits { sum = (sum + Int(digit & 0x0F)) * 2 % 11 }
    let check = (12 - sum) % 11
    digits.append(check == 10 ? UInt8(ascii: "X") : UInt8(0x30 + check))
    return String(decoding: digits, as: UTF8.self)
}

/// A made-up name of three characters, by counter.
func madeName(_ counter: Int) -> String {
    let hash = UInt32(truncatingIfNeeded: counter) &* 2_654_435_761
    return String(
        String.UnicodeScalarView([
            Unicode.Scalar(0x7532 + hash >> 29) ?? "甲", Unicode.Scalar(0x4E00 + (hash >> 14) % 8000) ?? "某",
            Unicode.Scalar(0x4E00 + hash % 8000) ?? "某",
        ]))
}

/// Measures comparing 1,000,000 applicants with 100,000 entries: processor time from texts to verdicts, and of the
/// comparisons alone.
func reportMatching() {
    let what = "1,000,000 applicants against 100,000 entries"
    guard filter.isEmpty || what.contains(filter), let today = CivilDate(2026, 6, 10),
        let listed = CivilDate(2026, 3, 2),
        let number = CaseNumber("（2026）豫0802执1号")
    else { return }
    // Every tenth person up to a million is listed.
    let entries = (0..<100_000).map { row in
        CreditEntry(
            CreditEntry.ID("L-\(row)"), on: .dishonestListing, .naturalPerson, SubjectName(madeName(row * 10)),
            SubjectNumber(.residentID, madeResident(row * 10)), case: number, court: "", decidedOn: listed,
            publishedOn: listed)
    }
    let header = CreditListHeader(source: "", edition: "1", snapshotOn: today)
    let start = processorTime()
    let list = CreditList(header, entries)
    let built = processorTime() - start
    let matcher = CreditMatcher(list, asOf: today)
    var (read, compared) = (UInt64(0), UInt64(0))
    var found = (blocked: 0, possible: 0, clear: 0)
    for chunk in 0..<10 {
        let texts = (0..<100_000).map { place in
            // Of those with a listed name, half have the listed number; the rest are strangers.
            let counter = chunk * 100_000 + place
            return (madeResident(place % 20 == 0 ? counter : counter + 1_000_000), madeName(counter))
        }
        let begin = processorTime()
        let applicants = texts.map { CreditApplicant(.residentID, $0.0, $0.1) }
        let middle = processorTime()
        for applicant in applicants {
            switch matcher.compare(applicant).verdict {
            case .blocked: found.blocked += 1
            case .possible: found.possible += 1
            case .clear: found.clear += 1
            case .indeterminate: break
            @unknown default: break
            }
        }
        read += middle - begin
        compared += processorTime() - middle
    }
    func line(_ what: String, _ time: UInt64, _ note: String) {
        print(
            what.padding(toLength: 58, withPad: " ", startingAt: 0)
                + String(format: "%10.2f s    ", Double(time) / 1e9) + note)
    }
    line(
        what, read + compared, "goal ≤ 2 s; \(found.blocked) blocked, \(found.possible) possible, \(found.clear) clear")
    line("  of that, comparing", compared, "")
    line("index of 100,000 entries", built, "")
}
