import FuyuanKit
import Testing

/// Lines of a book under test.
enum Book {
    /// `total` lines of the second quarter of 2025, the first `attended` of them with a head, the rest with staff alone.
    static func lines(
        _ total: Int, attended: Int, from first: Int = 1, of organ: ActorID = Attending.organ,
        rest: AttendanceResult = .substituted
    ) -> [AttendanceEntry] {
        (0..<total).map { index in
            AttendanceEntry(
                Attending.key(first + index, of: organ), index < attended ? .attended : rest, on: day("2025-05-20"))
        }
    }
}

@Suite("出庭应诉率") struct AttendanceTallyTests {
    // law: administrative.I01
    @Test func `40 heard, 28 attended is exactly 70 percent and meets the target of Qinhuangdao`() throws {
        let tally = AttendanceTally(Book.lines(40, attended: 28))
        #expect(tally.heard == 40 && tally.attended == 28)
        #expect(tally.rate()?.text(decimals: 1) == "70.0%")
        #expect(AttendanceTarget.qinhuangdao.answer(for: tally, in: .current) == .met)
        // Two proofs of identity rejected.
        let less = AttendanceTally(Book.lines(40, attended: 26))
        #expect(less.rate()?.text(decimals: 1) == "65.0%")
        #expect(AttendanceTarget.qinhuangdao.answer(for: less, in: .current) == .missed)
    }

    @Test func `The target is compared as a fraction: 69.99 percent that prints as 70.0 does not reach it`() throws {
        let tally = try #require(AttendanceTally(heard: 10_000, attended: 6_999))
        #expect(tally.rate()?.text(decimals: 1) == "70.0%")
        #expect(AttendanceTarget.qinhuangdao.answer(for: tally, in: .current) == .missed)
        #expect(!AttendanceTarget.qinhuangdao.derivation(for: tally, in: .current).steps.isEmpty)
    }

    @Test func `The target is a parameter: another law in hand sets another`() throws {
        let tally = try #require(AttendanceTally(heard: 40, attended: 28))
        var law = LegalContext.current
        law.policies[PolicyParameter.attendanceTargetQinhuangdao.id] = .share(3, of: 4)
        #expect(AttendanceTarget.qinhuangdao.answer(for: tally, in: law) == .missed)
        law.policies[PolicyParameter.attendanceTargetQinhuangdao.id] = .share(1, of: 0)
        #expect(AttendanceTarget.qinhuangdao.answer(for: tally, in: law) == .undefined)
        law.policies[PolicyParameter.attendanceTargetQinhuangdao.id] = .flag(true)
        #expect(AttendanceTarget.qinhuangdao.share(in: law) == nil)
        #expect(PolicyParameter.attendancePolicies.allSatisfy { $0.evidence == .local && !$0.basis.isEmpty })
    }

    // law: administrative.K15
    // law: administrative.I03
    @Test func `Above 90 percent is not 90 percent, and 100 percent is all`() throws {
        let ninety = try #require(AttendanceTally(heard: 10, attended: 9))
        #expect(AttendanceTarget.jiaozuo.answer(for: ninety, in: .current) == .missed)
        let more = try #require(AttendanceTally(heard: 100, attended: 91))
        #expect(AttendanceTarget.jiaozuo.answer(for: more, in: .current) == .met)
        #expect(AttendanceTarget.yantai.answer(for: more, in: .current) == .missed)
        let all = try #require(AttendanceTally(heard: 7, attended: 7))
        #expect(AttendanceTarget.yantai.answer(for: all, in: .current) == .met)
    }

    @Test func `administrative.EC32: nothing heard in a quarter has no rate, neither 0 nor 100 percent`() {
        for basis in AttendanceBasis.allCases { #expect(AttendanceTally().rate(basis) == nil) }
        #expect(AttendanceTally().spokeRate == nil)
        #expect(AttendanceTarget.qinhuangdao.answer(for: AttendanceTally(), in: .current) == .undefined)
        #expect(AttendanceTally().derivation().text(in: .en).contains("—"))
    }

    // law: administrative.I23
    @Test func `By principal: 26 of 40 is 65 percent while all were attended`() throws {
        let tally = try #require(AttendanceTally(heard: 40, attended: 40, byPrincipal: 26))
        #expect(tally.rate(.byHeard)?.text(decimals: 0) == "100%")
        #expect(tally.rate(.byPrincipal)?.text(decimals: 0) == "65%")
        #expect(Percent(65)?.total(for: 26) == 40)
    }

    // law: administrative.I26
    @Test func `Attended and spoke over attended`() throws {
        var lines = Book.lines(4, attended: 3)
        lines[0].result = .attendedAndSpoke
        let tally = AttendanceTally(lines)
        #expect(tally.attended == 3 && tally.spoke == 1)
        #expect(tally.spokeRate?.text() == "33.33%")
    }

    @Test func `The four bases, with the excluded counts kept`() throws {
        var lines = Book.lines(4, attended: 2) + Book.lines(2, attended: 1, from: 5, of: "乙县某局")
        lines += Book.lines(1, attended: 0, from: 7, of: "丙县某局", rest: .justifiedAbsence)
        lines[0].wasNotified = false
        lines[1].byPrincipal = true
        lines[3].wasNotified = false
        lines.append(AttendanceEntry(Attending.key(8), .paperReview, on: day("2025-05-20")))
        lines.append(AttendanceEntry(Attending.key(9), .withdrawnBeforeHearing, on: day("2025-05-20")))
        let tally = AttendanceTally(lines)
        #expect(tally.heard == 7 && tally.attended == 3 && tally.unjustifiedAbsence == 3)
        #expect(tally.justifiedAbsence == 1 && tally.courtDidNotNotify == 2)
        #expect(tally.paperReview == 1 && tally.withdrawnBeforeHearing == 1)
        #expect(tally.rate(.byHeard) == Percent(3, of: 7))
        #expect(tally.rate(.byHeard, leavingOutJustified: true) == Percent(3, of: 6))
        #expect(tally.rate(.byNotified) == Percent(2, of: 5))
        #expect(tally.rate(.byNotified, leavingOutJustified: true) == Percent(2, of: 4))
        #expect(tally.rate(.byPrincipal) == Percent(1, of: 7))
        #expect(tally.rate(.byOrgan) == Percent(2, of: 3))
    }

    @Test func `Tallies merge in any order, an organ in both counts once, and a sum that does not fit is nil`() throws {
        let parts = [
            AttendanceTally(Book.lines(4, attended: 2)),
            AttendanceTally(Book.lines(3, attended: 3, from: 5, of: "乙县某局")),
            AttendanceTally(Book.lines(2, attended: 0, from: 8)),
        ]
        let whole = AttendanceTally(
            Book.lines(4, attended: 2) + Book.lines(3, attended: 3, from: 5, of: "乙县某局")
                + Book.lines(2, attended: 0, from: 8))
        for order in [[0, 1, 2], [0, 2, 1], [1, 0, 2], [1, 2, 0], [2, 0, 1], [2, 1, 0]] {
            let merged = order.map { parts[$0] }.reduce(AttendanceTally()) { $0?.merged(with: $1) }
            #expect(merged == whole)
        }
        let nested = try #require(parts[1].merged(with: parts[2]))
        #expect(parts[0].merged(with: nested) == whole)
        #expect(whole.rate(.byOrgan) == Percent(2, of: 2))
        let huge = try #require(AttendanceTally(heard: .max, attended: 1))
        #expect(huge.merged(with: whole) == nil)
    }

    @Test(
        arguments: [
            (40, 28, 0, 0, true), (0, 0, 0, 0, true), (-1, 0, 0, 0, false), (1, 2, 0, 0, false), (2, 1, 2, 0, false),
            (2, 1, 1, 2, false), (2, 1, 1, 1, true), (2, -1, 0, 0, false),
        ] as [(Int64, Int64, Int64, Int64, Bool)])
    func `Counts that are not possible make no tally`(
        heard: Int64, attended: Int64, principal: Int64, justified: Int64, isGood: Bool
    ) {
        let tally = AttendanceTally(
            heard: heard, attended: attended, byPrincipal: principal, justifiedAbsence: justified)
        #expect((tally != nil) == isGood)
    }

    @Test func `administrative.V-H10: a rate is trusted only with its basis and counts`() throws {
        let source = Basis(.qinhuangdao())
        let good = AttendanceRate(
            stated: Percent(70_0, decimals: 1), numerator: 28, denominator: 40, basis: .byHeard, source: source)
        #expect(good.findings.isEmpty)
        // A press report wrote 16.9 % for 28 of 174.
        let press = AttendanceRate(
            stated: Percent(16_9, decimals: 1), numerator: 28, denominator: 174, basis: .byHeard, source: source)
        #expect(press.percent?.text(decimals: 1) == "16.1%")
        #expect(press.findings.map(\.path) == ["stated"])
        let bare = AttendanceRate(stated: Percent(100), source: source)
        #expect(bare.findings.map(\.path) == ["basis", "numerator", "denominator"])
        #expect(Set(bare.findings.map(\.code)) == ["administrative.V-H10"])
        let nothing = AttendanceRate(numerator: 0, denominator: 0, basis: .byHeard)
        #expect(nothing.findings.map(\.path) == ["denominator"] && nothing.percent == nil)
        let impossible = AttendanceRate(numerator: 41, denominator: 40, basis: .byHeard)
        #expect(impossible.findings.map(\.path) == ["numerator"])
        let tally = try #require(AttendanceTally(heard: 40, attended: 28))
        #expect(AttendanceRate(of: tally).percent?.text(decimals: 1) == "70.0%")
    }

    @Test func `What was not reported has no rate: neither 0 % by the principal nor one by notices`() throws {
        let counts = try #require(AttendanceTally(heard: 40, attended: 28))
        #expect(counts.rate(.byHeard)?.text(decimals: 1) == "70.0%")
        for basis in [AttendanceBasis.byNotified, .byPrincipal, .byOrgan] {
            #expect(counts.rate(basis) == nil, "\(basis)")
            #expect(AttendanceRate(of: counts, basis).findings.map(\.path) == ["numerator", "denominator"])
        }
        // Added to a book that tells them, the sum does not.
        let sum = try #require(AttendanceTally(Book.lines(4, attended: 2)).merged(with: counts))
        #expect(sum.rate(.byPrincipal) == nil && sum.rate(.byNotified) == nil)
        #expect(sum.rate(.byHeard)?.fraction == Ratio(30, 44))
    }

    // law: administrative.I02
    @Test func `A rise of 21.2 points is no rise of 21.2 percent`() throws {
        let points = try #require(PercentagePoints(21_2, decimals: 1))
        let percent = try #require(Percent(21_2, decimals: 1))
        #expect(points.fraction == percent.fraction)
        #expect(points.text(in: .en, decimals: 1) == "21.2 percentage points" && percent.text(decimals: 1) == "21.2%")
    }

    @Test func `Only the days of the period count`() throws {
        let quarter = try #require(AttendanceQuarter(2025, 2))
        #expect(quarter.days == day("2025-04-01")...day("2025-06-30"))
        #expect(AttendanceQuarter(containing: day("2025-06-30")) == quarter)
        #expect(AttendanceQuarter(containing: day("2025-07-01")) == AttendanceQuarter(2025, 3))
        #expect(
            AttendanceQuarter(2025, 0) == nil && AttendanceQuarter(2025, 5) == nil && AttendanceQuarter(0, 1) == nil)
        #expect(AttendanceQuarter(2024, 1)?.days.upperBound == day("2024-03-31"))
        #expect(quarter.text(in: .zh) == "2025年第2季度" && quarter.text(in: .en) == "quarter 2 of 2025")
        var lines = Book.lines(3, attended: 3)
        lines[0].day = day("2025-03-31")
        lines[1].day = day("2025-06-30")
        #expect(AttendanceTally(lines, in: quarter.days).heard == 2)
    }
}

@Suite("双向报备与点名通报") struct AttendanceNoticeTests {
    private let quarter = AttendanceQuarter(2025, 2)!

    @Test func `administrative.EC31: 40 heard, 26 attended is below 70 percent and named in the notice`() throws {
        let lines = Book.lines(40, attended: 26)
        let books = AttendanceBooks(court: lines, organ: lines.reversed())
        let notice = AttendanceNotice(quarter, of: books, rectifyBy: day("2025-07-31"), in: .current)
        #expect(notice.mismatches.isEmpty)
        #expect(notice.rate?.text(decimals: 1) == "65.0%")
        #expect(notice.answer == .missed && notice.belowTarget == [Attending.organ])
        // Of an organ about which the books disagree no rate is computed either.
        let doubtful = AttendanceBooks(court: lines, organ: Array(lines.dropLast()))
        let unclear = AttendanceNotice(quarter, of: doubtful, in: .current)
        #expect(unclear.tally == nil && unclear.belowTarget.isEmpty && unclear.mismatches.count == 1)
        #expect(notice.named.map(\.organ) == [Attending.organ])
        #expect(notice.named.first?.entries.count == 14)
        let duties = notice.duties(since: day("2025-07-10"))
        #expect(duties.map(\.lastDay) == [day("2025-07-31")])
        #expect(duties.map { $0.isOverdue(asOf: day("2025-08-01")) } == [true])
        #expect(notice.unanswered(reported: []) == [Attending.organ])
        #expect(notice.unanswered(reported: [Attending.organ]).isEmpty)
    }

    // law: administrative.K14
    // law: administrative.I05
    @Test func `Who was absent for an accepted reason is not named`() throws {
        let lines =
            Book.lines(2, attended: 1, rest: .justifiedAbsence)
            + Book.lines(2, attended: 1, from: 3, of: "乙县某局", rest: .leftWithoutLeave)
            + Book.lines(1, attended: 0, from: 5, of: "丙县某局", rest: .lawyerOnly)
        let notice = AttendanceNotice(quarter, of: AttendanceBooks(court: lines, organ: lines), in: .current)
        #expect(notice.named.map(\.organ) == ["丙县某局", "乙县某局"])
        #expect(notice.tally?.justifiedAbsence == 1 && notice.tally?.brokenOff == 1)
    }

    // law: administrative.K17
    @Test func `A record dated in the quarter by one book only is a mismatch of that quarter`() throws {
        let ours = Book.lines(1, attended: 1)
        var theirs = ours
        theirs[0].day = day("2025-07-01")
        let books = AttendanceBooks(court: ours, organ: theirs)
        #expect(books.mismatches(in: quarter.days).map(\.kind) == [.day])
        #expect(books.mismatches(in: try #require(AttendanceQuarter(2025, 3)).days).map(\.kind) == [.day])
        #expect(books.mismatches(in: try #require(AttendanceQuarter(2025, 1)).days).isEmpty)
        #expect(books.agreed().isEmpty)
    }

    @Test func `Two empty books agree, and have no rate`() {
        let notice = AttendanceNotice(quarter, of: AttendanceBooks(court: [], organ: []), in: .current)
        #expect(notice.mismatches.isEmpty && notice.rate == nil && notice.answer == .undefined)
        #expect(notice.named.isEmpty)
    }
}

@Suite("庭审旁听") struct SuitObservationTests {

    // law: administrative.I13
    @Test func `Observers and hearings are two counts; 800 people may observe one hearing`() throws {
        let lines = [
            SuitObservation(by: Attending.organ, on: day("2021-06-11"), observers: 500),
            SuitObservation(by: "乙县某局", on: day("2021-06-11"), observers: 300),
            SuitObservation(by: "乙县某局", on: day("2021-06-11"), observers: 300),
            SuitObservation(by: "丙县某局", on: day("2021-06-11"), observers: 0),
            SuitObservation(by: "丁县某局", on: day("2021-06-11"), observers: -5),
        ]
        let year = SuitObservationYear(2021, of: lines, bound: ["丙县某局"])
        #expect(year.observers == 800)
        #expect(year.hearings == [Attending.organ: 1, "乙县某局": 1, "丙县某局": 0])
        let many = [
            SuitObservation(by: Attending.organ, on: day("2021-06-11"), observers: .max),
            SuitObservation(by: Attending.organ, on: day("2021-06-12"), observers: .max),
        ]
        #expect(SuitObservationYear(2021, of: many, bound: []).observers == nil)
    }
}
