import FuyuanKit
import Testing

@Suite("受理的效力") struct OpeningDutyTests {
    /// A creditor's liquidation accepted on 2026-03-16, served on the debtor on 2026-03-18, announced on 2026-04-01.
    private func served() throws -> BankruptcyCase {
        var matter = try Bankruptcy.liquidation()
        try matter.do(.serveRuling, .court, "c1", on: "2026-03-17")
        try matter.do(.serveDebtor, .court, "c1", on: "2026-03-18")
        let paper = AcceptanceAnnouncement(claimsUntil: day("2026-06-01"), firstMeetingOn: day("2026-06-16"))
        try matter.do(.announce(paper), .court, "c1", on: "2026-04-01")
        return matter.file.state
    }

    private func opened(_ opening: CaseOpening, as act: (CaseOpening) -> BankruptcyCase.Act = { .open($0) }) throws
        -> BankruptcyCase
    {
        var matter = Bankruptcy()
        try matter.do(act(opening), .court, on: "2026-03-16")
        return matter.file.state
    }

    private func duty(_ code: String, in file: BankruptcyCase) -> Duty? {
        file.duties(asOf: day("2026-12-31"), in: .current).first { $0.code == "bankruptcy-case/" + code }
    }

    @Test
    func
        `bankruptcy.D7 bankruptcy.D8 bankruptcy.D9: every effect of acceptance has an owner, a day it began and a last day`()
        throws
    {
        // Code, owner, since, last day; "" where the law sets none, or the day is not yet known.
        let rows: [(String, String, String, String)] = [
            ("e01", "court", "2026-03-16", "2026-03-16"), ("e02-petitioner", "court", "2026-03-16", "2026-03-23"),
            ("e02-debtor", "court", "2026-03-16", "2026-03-23"), ("e03", "debtor", "2026-03-18", "2026-04-02"),
            ("e04-notify", "court", "2026-03-16", "2026-04-10"), ("e04-announce", "court", "2026-03-16", "2026-04-10"),
            ("e05", "legal-representative", "2026-03-18", ""), ("e05-managers", "other-manager", "2026-03-18", ""),
            ("e06", "debtor", "2026-03-16", ""), ("e07", "third-party", "2026-03-16", ""),
            ("e08", "administrator", "2026-03-16", "2026-05-18"), ("e08-answer", "administrator", "", ""),
            ("e09", "sealing-organ", "2026-03-16", ""), ("e10", "enforcing-court", "2026-03-16", ""),
            ("e11", "other-court", "2026-03-16", ""), ("e12", "other-court", "2026-03-16", ""),
            ("e13", "other-court", "2026-03-16", ""), ("e14", "creditor", "2026-03-16", ""),
            ("e15", "creditor", "2026-03-16", ""), ("e16", "shareholder", "2026-03-16", ""),
            ("e17", "administrator", "2026-03-16", ""), ("e18", "administrator", "2026-03-16", ""),
            ("e19-fix", "court", "2026-03-16", "2026-04-10"), ("e19", "creditor", "2026-04-01", "2026-06-01"),
            ("e20", "court", "2026-03-16", ""), ("e21", "administrator", "2026-03-16", ""),
            ("e22", "secured-creditor", "2026-03-16", ""), ("e24", "tax-organ", "2026-03-16", ""),
            ("e25", "enforcing-court", "", ""),
        ]
        let duties = try served().duties(asOf: day("2026-03-16"), in: .current)
        #expect(duties.map(\.code) == rows.map { "bankruptcy-case/" + $0.0 })
        for (duty, row) in zip(duties, rows) {
            #expect(duty.owner.wire == row.1, "\(duty.code)")
            #expect(duty.since == CivilDate(row.2), "\(duty.code)")
            #expect(duty.lastDay == CivilDate(row.3), "\(duty.code)")
            #expect(!duty.text.zh.isEmpty && !duty.text.en.isEmpty && !duty.basis.isEmpty, "\(duty.code)")
        }
        #expect(try served().duties(asOf: day("2026-03-15"), in: .current).isEmpty)
    }

    @Test func `In a debtor's case the petitioner alone is served, and no statements are asked for`() throws {
        let file = try opened(CaseOpening(.debtor))
        #expect(duty("e02-petitioner", in: file)?.addressee?.wire == "debtor")
        #expect(duty("e02-debtor", in: file) == nil && duty("e03", in: file) == nil)
        #expect(duty("e23", in: file) == nil && duty("e26", in: file) == nil)
        // Not yet served: the duties of the debtor's persons have not begun.
        #expect(duty("e05", in: file)?.since == nil)
    }

    @Test func `The enforcing court that transferred the case is told, and hands over in seven days`() throws {
        let file = try opened(CaseOpening(.creditor, isTransferred: true))
        #expect(duty("e23", in: file)?.owner.wire == "court" && duty("e23", in: file)?.isAtOnce == true)
        let handOver = duty("e23-hand-over", in: file)
        #expect(handOver?.lastDay == nil && handOver?.time(in: .en) == "counts from: receipt of the acceptance ruling")
        #expect(handOver?.starting(on: day("2026-09-28"), in: .current).lastDay == day("2026-10-08"))
        #expect(handOver?.evidence == .secondary)
        // Three working days from Monday 2026-03-16.
        #expect(duty("e25", in: file)?.starting(on: day("2026-03-16"), in: .current).lastDay == day("2026-03-19"))
        #expect(duty("e25", in: file)?.evidence == .memory)
    }

    @Test func `A bank's insured deposits are paid in seven working days`() throws {
        let file = try opened(CaseOpening(.regulator, of: .bank))
        #expect(duty("e26", in: file)?.lastDay == day("2026-03-25"))
        #expect(duty("e26", in: file)?.owner.wire == "deposit-fund")
    }

    @Test func `Security is stayed in reorganisation and free in settlement and liquidation`() throws {
        let opening = CaseOpening(.debtor)
        let articles = [
            try opened(opening), try opened(opening, as: { .openReorganization($0) }),
            try opened(opening, as: { .openSettlement($0) }),
        ].map { duty("e22", in: $0)?.basis.citations.first?.article }
        #expect(articles == [109, 75, 96])
    }

    @Test func `bankruptcy.x14 bankruptcy.edge-38: only civil suits and arbitrations pause`() throws {
        let pause = duty("e11", in: try served())
        #expect(pause?.text.zh.contains("民事诉讼或者仲裁") == true && pause?.text.zh.contains("行政") == false)
        #expect(pause?.basis == Basis(.bankruptcy(20)))
    }

    @Test func `bankruptcy.edge-33 bankruptcy.edge-30: capital falls due, and every organ lifts its measures`() throws {
        #expect(duty("e16", in: try served())?.basis.citations.first == .bankruptcy(35))
        #expect(duty("e09", in: try served())?.owner == BankruptcyRole.sealingOrgan.term)
        #expect(duty("e24", in: try served())?.owner == BankruptcyRole.taxOrgan.term)
    }

    @Test func `What the file shows as done is no longer open, and what is late is overdue`() throws {
        let file = try served()
        let open = file.openDuties(asOf: day("2026-04-11"), in: .current)
        #expect(
            open.filter { $0.isOverdue(asOf: day("2026-04-11")) }.map(\.code) == [
                "bankruptcy-case/e03", "bankruptcy-case/e04-notify",
            ])
        #expect(!open.contains { $0.code.hasPrefix("bankruptcy-case/e02") || $0.code == "bankruptcy-case/e01" })
        #expect(open.first { $0.code == "bankruptcy-case/e08" }?.daysLeft(on: day("2026-04-11")) == 37)
    }

    @Test func `Reorganisation stays security and gives six months for the draft`() throws {
        var matter = try Bankruptcy.reorganization()
        try matter.do(.extendDraft(DraftExtension()), .court, "c1", on: "2026-09-10")
        let duties = matter.file.state.duties(after: .openReorganization, in: .current).suffix(4)
        #expect(
            duties.map(\.code)
                == ["stay-security", "withhold-dividends", "draft-plan", "keep-equity"].map { "bankruptcy-case/" + $0 })
        #expect(duties.map(\.lastDay) == [nil, nil, day("2026-12-16"), nil])
        #expect(duties.last?.owner == Bound.officers && duties.last?.basis == Basis(.bankruptcy(77, 2)))
    }

    @Test func `The declaration is served, notified, ends enforcement and labour contracts`() throws {
        let duties = try Bankruptcy.declared().file.state.duties(after: .declare, in: .current)
        #expect(duties.map(\.owner.wire) == ["court", "court", "enforcing-court", "other-court", "administrator"])
        #expect(duties.map(\.lastDay) == [day("2026-10-08"), day("2026-10-08"), nil, nil, nil])
        #expect(duties.last?.basis.text(in: .zh).contains("劳动合同法") == true)
    }

    @Test
    func `bankruptcy.x08 bankruptcy.edge-29: after a dismissal the old organs are told, restore, and the court waits`()
        throws
    {
        var matter = try Bankruptcy.liquidation()
        try matter.do(.dismissPetition, .court, "c1", on: "2026-05-06")
        let codes = matter.file.state.duties(after: .dismissPetition, in: .current).map(\.code)
        #expect(
            codes
                == ["tell-sealing-organs", "restore-measures", "keep-own-measures", "resume-recovery-suits"].map {
                    "bankruptcy-case/" + $0
                })
        #expect(matter.file.state.openDuties(asOf: day("2026-05-06"), in: .current).map(\.code) == codes)
        // Enforcement waits until the dismissal is in effect.
        try matter.do(.serveDismissal, .court, "c1", on: "2026-05-08")
        let end = try matter.do(.appealPeriodLapses, .system, on: "2026-05-19")
        #expect(end.emits == [.restoreMeasures, .resumeEnforcement])
        let resumed = matter.file.state.duties(after: .appealPeriodLapses, in: .current)
        #expect(resumed.map(\.code) == ["bankruptcy-case/resume-enforcement-after-dismissal"])
        #expect(resumed.map(\.owner.wire) == ["enforcing-court"] && resumed.map(\.since) == [day("2026-05-19")])
        #expect(resumed.map(\.basis) == [Basis(.civilProcedure(267, 2))])
        var cleared = try Bankruptcy.liquidation()
        try cleared.do(.concludeDebtsCleared(DebtsCleared(.debtorPaid)), .court, "c1", on: "2026-05-06")
        let after = cleared.file.state.duties(after: .concludeDebtsCleared, in: .current)
        #expect(
            after.contains {
                $0.code == "bankruptcy-case/resume-enforcement" && $0.basis == Basis(.civilProcedure(267, 2))
            })
    }

    @Test func `After the conclusion: deregistration, the end of the office, the ban`() throws {
        var matter = try Bankruptcy.concluded()
        try matter.do(.deregister(Deregistration()), .administrator, "a1", on: "2026-11-10")
        let duties = matter.file.state.duties(after: .concludeDistributed, in: .current)
        #expect(duties.map(\.lastDay) == [nil, day("2026-11-12"), day("2026-11-11"), day("2029-11-02")])
        #expect(duties.last?.owner == Bound.officers)
        // The ban is over after its last day, not late.
        func isBanned(_ on: String) -> Bool {
            matter.file.state.openDuties(asOf: day(on), in: .current).contains {
                $0.code == "bankruptcy-case/take-no-post"
            }
        }
        #expect(isBanned("2029-11-02") && !isBanned("2029-11-03"))
    }

    @Test func `The plan is announced, the business handed back, the performance supervised`() throws {
        var matter = try Bankruptcy.reorganization()
        try matter.do(.approvePlan, .court, "c1", on: "2026-09-01")
        let duties = matter.file.state.duties(after: .approvePlan, in: .current)
        #expect(duties.map(\.owner.wire) == ["court", "administrator", "debtor", "administrator", "enforcing-court"])
        let settled = try Bankruptcy.settlement()
        #expect(settled.file.state.duties(after: .approveSettlement, in: .current).isEmpty)
    }

    @Test func `A duty survives the wire, and derives its last day`() throws {
        for duty in try served().duties(asOf: day("2026-12-31"), in: .current) {
            let bytes = JSON.write(duty)
            #expect(try JSON.read(Duty.self, from: bytes) == duty)
        }
        let answer = try #require(duty("e08", in: try served()))
        #expect(answer.deadline(in: .current)?.lastDay == day("2026-05-18"))
        #expect(answer.time(in: .zh) == "2026-05-18")
        #expect(duty("e09", in: try served())?.time(in: .zh) == "立即")
        #expect(throws: WireError.self) { try JSON.read(Duty.self, from: Array("{\"code\":\"x\"}".utf8)) }
    }
}
