import FuyuanKit
import Testing

extension EnterpriseRequest: Walkable {
    static var walkActors: [ActorID] { ["某公司", "某法院"] }
    static var walkActs: [Act] {
        [
            .submit(EnterpriseDemand(.enforcement)), .accept, .decline(DemandRejection("不属于受理范围")),
            .assign(DemandAssignment(to: .court, unit: "某法院")), .assign(DemandAssignment(to: .government)),
            .reassign(DemandAssignment(to: .government)), .handle, .answer(DemandAnswer()), .close, .reopen,
            .evaluate(DemandRating(.satisfied)), .withdraw,
        ]
    }
    var walkAspect: Int { assignment.map { Int($0.route.rawValue) + 1 } ?? 0 }
}

private typealias Request = Matter<EnterpriseRequest>

extension Request {
    static func answered(
        _ route: EnterpriseRoute, by role: LiaisonRole, _ demand: EnterpriseDemand = EnterpriseDemand(.enforcement)
    ) throws -> Self {
        var request = Self()
        try request.do(.submit(demand), .enterprise, "某公司", on: "2026-03-02")
        try request.do(.accept, .officeGov, on: "2026-03-03")
        try request.do(
            .assign(DemandAssignment(to: route, unit: "承办单位", handleBy: day("2026-03-13"))), .officeGov,
            on: "2026-03-03")
        try request.do(.handle, role, "承办单位", on: "2026-03-05")
        try request.do(.answer(DemandAnswer("已办理", isSolved: true)), role, "承办单位", on: "2026-03-13")
        return request
    }
}

@Suite("企业诉求") struct EnterpriseRequestTests {
    @Test func `The laws of every machine hold`() { checkLaws(of: EnterpriseRequest.self) }

    @Test func `A request runs from the enterprise to its rating`() throws {
        var request = try Request.answered(.government, by: .agency)
        #expect(request.file.lastOutcome?.isRegular == true)
        try request.do(.close, .member, "承办单位", on: "2026-03-16")
        try request.do(.reopen, .enterprise, "某公司", on: "2026-03-17")
        try request.do(.answer(DemandAnswer()), .agency, "承办单位", on: "2026-03-18")
        try request.do(.close, .agency, "承办单位", on: "2026-03-18")
        try request.do(.evaluate(DemandRating(.fairlySatisfied)), .enterprise, "某公司", on: "2026-03-19")
        #expect(request.phase == .evaluated)
        #expect(request.file.state.rating == .fairlySatisfied)
        #expect(request.file.state.reopenings == 1)
    }

    @Test func `The court does not close what was routed to the government`() throws {
        let request = try Request.answered(.government, by: .agency)
        #expect(
            request.refusal(of: .close, .court, "承办单位", on: "2026-03-16") == ["enterprise-request/close/wrong-role"])
    }

    @Test func `mediation.V112: what touches an open case goes to the court`() throws {
        for (route, rules) in [(EnterpriseRoute.court, [String?]()), (.government, ["mediation.V112"])] {
            var request = Request()
            try request.do(
                .submit(EnterpriseDemand(.trialProgress, isCaseOpen: true)), .enterprise, "某公司", on: "2026-03-02")
            try request.do(.accept, .officeGov, on: "2026-03-03")
            let outcome = try request.do(
                .assign(DemandAssignment(to: route, unit: "承办单位")), .officeGov, on: "2026-03-03")
            #expect(outcome.reasons.map(\.rule) == rules)
        }
    }

    @Test func `A request is declined only with a reason, and a late answer is recorded`() throws {
        var request = Request()
        try request.do(.submit(EnterpriseDemand(.policy)), .enterprise, "某公司", on: "2026-03-02")
        for reason in [nil, " "] {
            #expect(
                request.refusal(of: .decline(DemandRejection(reason)), .officeGov, on: "2026-03-03") == [
                    "enterprise-request/decline/reason-given/unmet"
                ])
        }
        try request.do(.accept, .officeGov, on: "2026-03-03")
        try request.do(
            .assign(DemandAssignment(to: .government, unit: "承办单位", handleBy: day("2026-03-13"))), .officeGov,
            on: "2026-03-03")
        try request.do(.handle, .agency, "承办单位", on: "2026-03-04")
        #expect(
            try request.do(.answer(DemandAnswer()), .agency, "承办单位", on: "2026-03-16").irregularities == ["in-time"])
    }

    @Test func `The closing rate counts what was taken in, and is undefined over nothing`() throws {
        #expect(EnterpriseRequest.closingRate(of: [CaseFile<EnterpriseRequest>]()) == nil)
        let open = try Request.answered(.court, by: .court).file
        var closed = try Request.answered(.court, by: .court)
        try closed.do(.close, .court, "承办单位", on: "2026-03-16")
        let fresh = CaseFile<EnterpriseRequest>("M-9")
        #expect(EnterpriseRequest.closingRate(of: [open, closed.file, closed.file, fresh]) == Percent(2, of: 3))
    }

    @Test func `An unknown kind of request survives`() throws {
        let demand = EnterpriseDemand("新类别", "说明")
        let bytes = JSON.write(demand)
        #expect(String(decoding: bytes, as: UTF8.self) == #"{"kind":"新类别","text":"说明"}"#)
        #expect(try JSON.read(EnterpriseDemand.self, from: bytes) == demand)
        #expect(demand.kind.term.zh == "新类别")
        #expect(EnterpriseDemandKind.arrears.term.zh == "拖欠账款")
    }
}
