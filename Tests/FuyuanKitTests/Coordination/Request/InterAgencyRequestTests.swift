import FuyuanKit
import Testing

extension InterAgencyRequest: Walkable {
    static var walkActors: [ActorID] { ["某法院", "某局"] }
    static var walkActs: [Act] {
        [
            .draft, .submit(.sample), .revoke, .verifyIdentity(IdentityVerification(["甲-001"], isAuthorised: true)),
            .verifyIdentity(IdentityVerification(["甲-001"], isAuthorised: false)),
            .reject(InformationRejection(.notHeld)), .askMore(InformationSupplementCall(["授权书"])),
            .supplement(InformationSupplement()), .lapse,
            .accept(AccessGrant()), .accept(AccessGrant([.realEstate])), .process,
            .lookUp(InformationLookup("甲-001", at: [.realEstate])), .answerPart(InformationReply([.realEstate])),
            .answerRest(InformationReply([.vehicles])), .answer(InformationReply([.realEstate, .vehicles])),
            .acknowledge, .escalate(RequestEscalation(.unreasonedDelay)), .instruct(CoordinationOpinion()),
        ]
    }
}

extension InformationDemand {
    /// Real estate and vehicles of one debtor, to be answered by 2026-03-20.
    fileprivate static var sample: InformationDemand {
        InformationDemand(
            lawfulBasis: Basis(Citation("CPL23", 117)), purpose: .findProperty,
            scope: InformationScope([.realEstate, .vehicles], of: ["被执行人-1"]),
            caseNumber: CaseNumber("（2026）鲁0602执101号"), provider: "某局", officers: ["甲-001"],
            answerBy: day("2026-03-20"))
    }
}

private typealias Request = Matter<InterAgencyRequest>

extension Request {
    static func submitted(_ demand: InformationDemand = .sample) throws -> Self {
        var request = Self()
        try request.do(.draft, .court, "某法院", on: "2026-03-02")
        try request.do(.submit(demand), .court, "某法院", on: "2026-03-02")
        return request
    }

    static func processing() throws -> Self {
        var request = try submitted()
        try request.do(
            .verifyIdentity(IdentityVerification(["甲-001"], isAuthorised: true)), .provider, "某局", on: "2026-03-03")
        try request.do(.accept(AccessGrant()), .provider, "某局", on: "2026-03-03")
        try request.do(.process, .provider, "某局", on: "2026-03-04")
        return request
    }
}

@Suite("机关间信息查询与协助") struct InterAgencyRequestTests {
    @Test func `The laws of every machine hold`() { checkLaws(of: InterAgencyRequest.self) }

    @Test func `A request runs from the letter to the confirmed answer`() throws {
        var request = try Request.processing()
        #expect(request.phase == .processing)
        #expect(request.lastDay(.response) == "2026-03-20")
        try request.do(.answerPart(InformationReply([.realEstate])), .provider, "某局", on: "2026-03-06")
        let rest = try request.do(
            .answerRest(InformationReply([], notHeld: [.vehicles])), .provider, "某局", on: "2026-03-09")
        #expect(rest.isRegular)
        try request.do(.acknowledge, .court, "某法院", on: "2026-03-10")
        #expect(request.phase == .acknowledged)
        #expect(request.file.state.answered == [.realEstate])
    }

    @Test(arguments: [
        (InformationDemand(purpose: .findProperty, scope: InformationScope([.realEstate])), ["basis-named"]),
        (
            InformationDemand(lawfulBasis: Basis(Citation("CPL23", 117)), scope: InformationScope([.realEstate])),
            ["purpose-stated"]
        ),
        (InformationDemand(lawfulBasis: Basis(Citation("CPL23", 117)), purpose: .findProperty), ["scope-named"]),
        (InformationDemand(), ["basis-named", "purpose-stated", "scope-named"]),
    ])
    func `mediation.V108: a request without basis, purpose or scope is refused and logged`(
        demand: InformationDemand, lacking: [String]
    ) throws {
        var request = Request()
        try request.do(.draft, .court, "某法院", on: "2026-03-02")
        let codes = lacking.map { "inter-agency-request/submit/\($0)/unmet" }
        #expect(request.refusal(of: .submit(demand), .court, "某法院", on: "2026-03-02") == codes)
        let refusal = try #require(
            request.file.state.refusal(
                of: .submit(demand), in: Occasion(.court, on: day("2026-03-02"), under: .current)))
        #expect(refusal.reasons.allSatisfy { $0.rule == "mediation.V108" && !$0.text.en.isEmpty })
        request.file.admit(
            Entry("M-1", 2, on: day("2026-03-02"), by: Actor(.court, "某法院"), .submit(demand)), under: .current)
        #expect(request.phase == .drafted)
        let log = AccessLog(of: request.file)
        #expect(log.refusals.map(\.refusedFor) == [codes])
    }

    @Test func `A grant may be narrower than the letter and never wider`() throws {
        var request = try Request.submitted()
        try request.do(
            .verifyIdentity(IdentityVerification(["甲-001"], isAuthorised: true)), .provider, "某局", on: "2026-03-03")
        #expect(
            request.refusal(of: .accept(AccessGrant([.realEstate, .tax])), .provider, "某局", on: "2026-03-03") == [
                "inter-agency-request/accept/within-scope/unmet", "inter-agency-request/accept/outside-scope/tax",
            ])
        try request.do(
            .accept(AccessGrant([.realEstate], until: day("2026-03-31"))), .provider, "某局", on: "2026-03-03")
        func look(_ officer: ActorID, _ fields: [InformationField], _ day: String) -> [String] {
            request.refusal(of: .lookUp(InformationLookup(officer, at: fields)), .court, "某法院", on: day)
        }
        #expect(look("甲-001", [.realEstate], "2026-03-31").isEmpty)
        #expect(
            look("甲-001", [.vehicles], "2026-03-05") == [
                "inter-agency-request/look-up/within-scope/unmet",
                "inter-agency-request/look-up/outside-scope/vehicles",
            ])
        #expect(look("乙-002", [.realEstate], "2026-03-05") == ["inter-agency-request/look-up/officer-verified/unmet"])
        #expect(look("甲-001", [.realEstate], "2026-04-01") == ["inter-agency-request/look-up/grant-running/unmet"])
    }

    @Test func `Nothing is looked up before person and authority were checked`() throws {
        let request = try Request.submitted()
        #expect(
            request.refusal(
                of: .lookUp(InformationLookup("甲-001", at: [.realEstate])), .court, "某法院", on: "2026-03-03") == [
                    "inter-agency-request/look-up/wrong-phase", "inter-agency-request/look-up/officer-verified/unmet",
                ])
        var doubtful = try Request.submitted()
        try doubtful.do(
            .verifyIdentity(IdentityVerification(["甲-001"], isAuthorised: false)), .provider, "某局", on: "2026-03-03")
        #expect(
            doubtful.refusal(of: .accept(AccessGrant()), .provider, "某局", on: "2026-03-03") == [
                "inter-agency-request/accept/authorised/unmet"
            ])
    }

    @Test func `A refusal of the provider gives its reasons`() throws {
        var request = try Request.submitted()
        try request.do(
            .verifyIdentity(IdentityVerification(["甲-001"], isAuthorised: true)), .provider, "某局", on: "2026-03-03")
        for empty in [InformationRejection(nil), InformationRejection(.other, note: " ")] {
            #expect(
                request.refusal(of: .reject(empty), .provider, "某局", on: "2026-03-04") == [
                    "inter-agency-request/reject/reason-given/unmet"
                ])
        }
        let outcome = try request.do(.reject(InformationRejection(.stateSecret)), .provider, "某局", on: "2026-03-04")
        #expect(outcome.emits == [.logAccess, .mayRaiseWithOffice])
        #expect(request.phase == .rejected)
    }

    @Test func `While papers are awaited the time to answer stands still`() throws {
        var request = try Request.submitted()
        try request.do(
            .verifyIdentity(IdentityVerification(["甲-001"], isAuthorised: true)), .provider, "某局", on: "2026-03-03")
        try request.do(
            .askMore(InformationSupplementCall(["授权书"], until: day("2026-03-09"))), .provider, "某局", on: "2026-03-04")
        #expect(request.lastDay(.response) == nil)
        #expect(request.lastDay(.supplement) == "2026-03-09")
        var lapsing = request
        #expect(try lapsing.do(.lapse, .system, on: "2026-03-09").irregularities == ["supplement-time-passed"])
        #expect(try request.do(.lapse, .system, on: "2026-03-10").isRegular)
        #expect(request.phase == .expired)
    }

    @Test func `A supplement may mend the letter, and is held to the same demands`() throws {
        var request = try Request.submitted()
        try request.do(
            .verifyIdentity(IdentityVerification(["甲-001"], isAuthorised: true)), .provider, "某局", on: "2026-03-03")
        try request.do(.askMore(InformationSupplementCall(["案号"])), .provider, "某局", on: "2026-03-04")
        var wider = InformationDemand.sample
        wider.purpose = nil
        #expect(
            request.refusal(of: .supplement(InformationSupplement(wider)), .court, "某法院", on: "2026-03-05") == [
                "inter-agency-request/supplement/purpose-stated/unmet"
            ])
        wider.purpose = .caseHandling
        wider.scope.fields.append(.tax)
        try request.do(.supplement(InformationSupplement(wider)), .court, "某法院", on: "2026-03-05")
        try request.do(.accept(AccessGrant()), .provider, "某局", on: "2026-03-06")
        #expect(request.file.state.openFields == [.realEstate, .vehicles, .tax])
        #expect(
            AccessLog(of: request.file).lines.map(\.purpose) == [
                .findProperty, .findProperty, .caseHandling, .caseHandling,
            ])
    }

    @Test func `Nobody but those the letter names is looked into`() throws {
        let request = try Request.processing()
        func look(_ subject: ActorID?) -> [String] {
            request.refusal(
                of: .lookUp(InformationLookup("甲-001", at: [.realEstate], of: subject)), .court, "某法院", on: "2026-03-05"
            )
        }
        #expect(look("被执行人-1").isEmpty)
        #expect(look(nil).isEmpty)
        #expect(look("邻居-1") == ["inter-agency-request/look-up/subject-in-scope/unmet"])
    }

    @Test func `A letter is a flat object on the wire, and unknown fields survive`() throws {
        var demand = InformationDemand(
            lawfulBasis: Basis(Citation("CPL23", 117)), purpose: .findProperty,
            scope: InformationScope(["x-2030", .tax]))
        demand.officers = ["甲-001"]
        let bytes = JSON.write(InterAgencyRequest.Act.submit(demand))
        #expect(
            String(decoding: bytes, as: UTF8.self)
                == #"{"type":"submit","lawfulBasis":[{"statute":"CPL23","article":117}],"purpose":"find-property","scope":{"fields":["x-2030","tax"]},"officers":["甲-001"]}"#
        )
        #expect(JSON.write(try JSON.read(InterAgencyRequest.Act.self, from: bytes)) == bytes)
        #expect(InformationField("x-2030").term.zh == "x-2030" && InformationField.tax.term.zh == "纳税与欠税")
    }

    @Test func `A late answer goes to the office, and the office lets judgments alone`() throws {
        var request = try Request.processing()
        var early = request
        let overdue = InterAgencyRequest.Act.escalate(RequestEscalation(.overdue))
        #expect(try early.do(overdue, .court, "某法院", on: "2026-03-20").irregularities == ["really-late"])
        #expect(try request.do(overdue, .court, "某法院", on: "2026-03-23").isRegular)
        var meddling = request
        let pending = LinkageMeasure(.judgment, isPending: true)
        let outcome = try meddling.do(
            .instruct(CoordinationOpinion("尽快反馈", measure: pending)), .officeGov, on: "2026-03-24")
        #expect(outcome.reasons.map(\.rule) == ["mediation.V112"])
        #expect(
            try request.do(
                .instruct(CoordinationOpinion(measure: LinkageMeasure(.information))), .officeGov, on: "2026-03-24"
            ).isRegular)
        #expect(request.phase == .processing)
        var again = request
        try again.do(.escalate(RequestEscalation(.unreasonedDelay)), .court, "某法院", on: "2026-03-25")
        try again.do(.instruct(CoordinationOpinion(answerBy: day("2026-03-31"))), .leadingGroup, on: "2026-03-26")
        #expect(again.lastDay(.response) == "2026-03-31")
    }

    @Test func `Another organ's answer is recorded as irregular`() throws {
        var request = try Request.processing()
        let outcome = try request.do(
            .answer(InformationReply([.realEstate])), .provider, "他局", on: "2026-03-05")
        #expect(outcome.irregularities == ["same-provider", "all-answered"])
    }
}

@Suite("查询日志") struct AccessLogTests {
    private func file() throws -> CaseFile<InterAgencyRequest> {
        var request = try Request.processing()
        try request.do(.lookUp(InformationLookup("甲-001", at: [.realEstate])), .court, "某法院", on: "2026-03-05")
        request.file.admit(
            Entry(
                "M-1", 7, on: day("2026-03-06"), by: Actor(.court, "某法院"),
                .lookUp(InformationLookup("甲-001", at: [.bankDeposits]))), under: .current)
        return request.file
    }

    @Test func `The log is written, read and checked offline against the journals`() throws {
        let file = try file()
        let log = AccessLog(of: file)
        let text = try #require(String(decoding: log.utf8, as: UTF8.self).split(separator: "\n").last)
        #expect(text.hasPrefix(#"{"number":5,"request":"M-1","sequence":7,"day":"2026-03-06","role":"court""#))
        let read = try AccessLog(utf8: log.utf8)
        #expect(read == log)
        #expect(read.discrepancies(from: [file]).isEmpty)
    }

    @Test func `A line changed, dropped, added or misnumbered is named`() throws {
        let file = try file()
        var lines = AccessLog(of: file).lines
        lines[3].fields = [.vehicles]
        #expect(AccessLog(lines).discrepancies(from: [file]) == [.changed(4)])
        lines = AccessLog(of: file).lines
        let dropped = lines.removeLast()
        #expect(AccessLog(lines).discrepancies(from: [file]) == [.missing("M-1", 7)])
        var foreign = dropped
        foreign.request = "M-2"
        #expect(AccessLog(lines + [foreign]).discrepancies(from: [file]) == [.added(5), .missing("M-1", 7)])
        lines.append(dropped)
        lines[4].number = 9
        #expect(AccessLog(lines).discrepancies(from: [file]) == [.misnumbered(9)])
    }

    @Test func `Entries that bear one number are told apart`() throws {
        var file = try file()
        file.admit(
            Entry(
                "M-1", 7, on: day("2026-03-06"), by: Actor(.court, "某法院"),
                .lookUp(InformationLookup("甲-001", at: [.wages]))), under: .current)
        let log = AccessLog(of: file)
        #expect(log.refusals.map(\.fields) == [[.bankDeposits], [.wages]])
        #expect(log.discrepancies(from: [file]).isEmpty)
    }

    @Test func `Junk is refused and never traps`() {
        #expect(throws: WireError.self) { try AccessLog(utf8: Array("{\"number\":1}\nnonsense".utf8)) }
    }

    @Test func `The order of the requests does not matter`() throws {
        let one = try file()
        var other = CaseFile<InterAgencyRequest>("M-0")
        other.admit(Entry("M-0", 1, on: day("2026-03-02"), by: Actor(.court), .submit(.sample)), under: .current)
        #expect(AccessLog(of: [one, other]).utf8 == AccessLog(of: [other, one]).utf8)
        #expect(AccessLog(of: [one, other]).lines.first?.request == "M-0")
    }
}

@Suite("联动不得干预审判") struct LinkageMeasureTests {
    @Test(arguments: [
        (LinkageMeasure(.judgment, isPending: true), Severity?.some(.warning), "CPL23"),
        (LinkageMeasure(.judgment, isPending: true, isAdministrative: true), .warning, "AL17"),
        (LinkageMeasure(.judgment), .notice, "CPL23"),
        (LinkageMeasure(.judgment, isPending: false), nil, ""),
        (LinkageMeasure(.filing, isAdministrative: true), .warning, "AL17"),
        (LinkageMeasure(.filing), .warning, "CPL23"),
        (LinkageMeasure(.enforcement, isPending: true), nil, ""),
        (LinkageMeasure(.affairs), nil, ""),
    ])
    func `mediation.V112: a measure that touches filing or a pending judgment is flagged`(
        measure: LinkageMeasure, severity: Severity?, statute: String
    ) {
        #expect(measure.findings.first?.severity == severity)
        #expect(measure.findings.first?.basis.citations.first?.statute.id ?? "" == statute)
        #expect(measure.findings.allSatisfy { $0.code == "mediation.V112" })
    }

    @Test func `A request for twenty thousand fields is answered field by field, at a cost in proportion`() throws {
        let fields = (0..<20_000).map { InformationField(rawValue: "f\($0)") }
        var demand = InformationDemand.sample
        demand.scope = InformationScope(fields)
        var request = try Request.submitted(demand)
        let check = IdentityVerification(["甲-001"], isAuthorised: true)
        try request.do(.verifyIdentity(check), .agency, "某局", on: "2026-03-03")
        try request.do(.accept(AccessGrant()), .agency, "某局", on: "2026-03-03")
        try request.do(.process, .agency, "某局", on: "2026-03-03")
        try request.do(.answerPart(InformationReply(Array(fields.dropLast()))), .agency, "某局", on: "2026-03-04")
        let rest = InformationReply([], notHeld: [fields[19_999]])
        try request.do(.answerRest(rest), .agency, "某局", on: "2026-03-05")
        #expect(request.file.state.answered.count == 19_999 && request.file.state.notHeld == [fields[19_999]])
    }
}
