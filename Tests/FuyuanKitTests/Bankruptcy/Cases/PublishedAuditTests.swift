import FuyuanKit
import Testing

@Suite("公布案例：不规范之处") struct PublishedAuditTests {
    private func yuan(_ amount: Int64) throws -> Money { try #require(Money(yuan: amount)) }

    /// The facts of each case that its dates are judged by; the act numbers are those of the file.
    private func facts(of id: String) throws -> PublishedAudit {
        let it = try PublishedCase.named(id)
        var audit = PublishedAudit()
        switch id {
        case "BKR-01":
            audit.openedOn = try it.on(1)
            audit.appointedOn = try it.on(2)
        case "BKR-03":
            audit.openedOn = try it.on(1)
            audit.appointedOn = try it.on(1)
            audit.draftOn = try it.on(3)
            audit.extendedBy = .months(3)
            audit.votedOn = try it.on(6)
        case "BKR-05":
            audit.openedOn = try it.on(1)
            audit.due = try yuan(3_200_000_000)
            audit.paid = try yuan(1_500_000_000)
        case "BKR-07":
            audit.openedOn = try it.on(4)
            audit.appointedOn = try it.on(4)
            audit.firstMeetingOn = try it.on(5)
        case "BKR-09":
            audit.openedOn = try it.on(1)
            audit.appointedOn = try it.on(1)
        case "BKR-11":
            audit.openedOn = try it.on(1)
            audit.appointedOn = try it.on(1)
            audit.firstMeetingOn = try it.on(3)
        case "BKR-13":
            audit.openedOn = try it.on(5)
            audit.firstMeetingOn = try it.on(7)
        case "BKR-15":
            audit.openedOn = try it.on(2)
            audit.appointedOn = try it.on(3)
        case "BKR-17":
            audit.openedOn = try it.on(1)
            audit.appointedOn = try it.on(1)
        case "BKR-23":
            // The conversion starts a clock of its own; it was asked for by creditors.
            audit.convertedBy = .creditor
        case "BKR-25":
            audit.openedOn = try it.on(1)
            audit.appointedOn = try it.on(2)
            audit.firstMeetingOn = try it.on(3)
        case "BKR-29":
            audit.draftOn = try it.on(4)
            // The text that explains why no meeting was called is later than the thirty days.
            audit.votingKnownUntil = day("2017-12-07")
        case "BKR-33":
            audit.openedOn = try it.on(2)
            audit.firstMeetingOn = try it.on(7)
        default: break
        }
        return audit
    }

    static let expected: [(String, [String])] = [
        ("BKR-01", []), ("BKR-03", ["deadline_exceeded"]), ("BKR-05", ["investor_breach"]), ("BKR-07", []),
        ("BKR-09", []), ("BKR-11", []), ("BKR-13", []), ("BKR-15", ["administrator_not_simultaneous"]),
        ("BKR-17", []), ("BKR-19", []), ("BKR-21", []), ("BKR-23", ["applicant_not_listed"]),
        ("BKR-25", ["administrator_not_simultaneous", "first_meeting_late"]), ("BKR-27", []),
        ("BKR-29", ["meeting_not_called"]), ("BKR-31", []), ("BKR-33", ["first_meeting_late"]),
    ]

    @Test(arguments: expected.indices)
    func `The dates of each case show what is known to be irregular, and nothing else`(index: Int) throws {
        let (id, kinds) = Self.expected[index]
        #expect(try facts(of: id).findings(in: .current).map(\.code) == kinds, "\(id)")
    }

    @Test func `Every irregularity of the publications is found, or is no matter of dates`() throws {
        // Rulings of higher courts on points of law: statements, which no date shows.
        let statements = ["BKR-19 ruling_set_aside", "BKR-25 ruling_corrected"]
        var seen: [String] = []
        for it in PublishedCase.all {
            let found = try facts(of: it.id).findings(in: .current)
            for irregularity in it.irregularities {
                let name = "\(it.id) \(irregularity.kind)"
                if statements.contains(name) {
                    seen.append(name)
                } else {
                    #expect(found.contains { $0.code == irregularity.kind }, "\(name)")
                }
                // The same article is named.
                if let article = irregularity.article, let one = found.first(where: { $0.code == irregularity.kind }) {
                    let numbers = one.basis.citations.map { "\($0.article)" }
                    #expect(numbers.contains { article.contains($0) }, "\(name): \(article) / \(numbers)")
                }
            }
        }
        #expect(seen == statements)
        #expect(Self.expected.count == PublishedCase.all.count)
    }

    @Test func `BKR-03: without the extension the draft would have been late`() throws {
        var audit = try facts(of: "BKR-03")
        audit.extendedBy = .none
        #expect(audit.findings(in: .current).map(\.code) == ["draft_late", "deadline_exceeded"])
    }

    @Test func `BKR-13: announced one day later, the claim period would be a day short`() throws {
        let it = try PublishedCase.named("BKR-13")
        let shortest = TimeLimit.claimPeriodShortest.counting
        let onTime = shortest.unrolledDay(from: try it.on(5), in: .current, governedBy: try it.on(5))
        let later = try #require(try it.on(5).adding(days: 1))
        let short = shortest.unrolledDay(from: later, in: .current, governedBy: later)
        #expect(onTime == (try it.on(6)) && short == day("2025-12-20"))
        #expect(LegalContext.current.calendar.isWorkingDay(try it.on(7)) == false, "the meeting was on a Sunday")
    }

    @Test func `BKR-25: the suit is late by the table but not barred`() throws {
        let late = try #require(PublishedCase.all.flatMap(\.time_limits).first { $0.tl == "BKR-25.T1" })
        #expect(late.in_time == false)
        #expect(TimeLimit.claimSuit.consequence?.zh.contains("诉权和实体权利不因此丧失") == true)
        #expect(try PublishedCase.named("BKR-25").outcome.code == "suit_admissible")
    }
}
