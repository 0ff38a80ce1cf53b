import FuyuanKit
import Testing

/// What Qinhuangdao published, rows 72 to 85, built on the public interface.
@Suite("秦皇岛") struct QinhuangdaoMissionTests {
    @Test func `S4-84: a dispute without a follow-up record is not counted as resolved`() throws {
        var matter = try AtCentre.performed(entrusted, .mediationStatement)
        #expect(CentreTally([matter.file.state]) == CentreTally(received: 1))
        #expect(
            matter.obstacles
                == ["dispute-centre-referral/no-follow-up", "dispute-centre-referral/not-closed"])
        // It cannot be closed either.
        #expect(
            matter.refusal(of: .feedback(CentreFeedback()), .centre, on: "2026-03-25")
                == ["dispute-centre-referral/feedback/wrong-phase"])
        try matter.do(.followUp(FollowUpVisit(answer: .fairly, isDisputeOver: true)), .centre, on: "2026-04-24")
        #expect(matter.obstacles == ["dispute-centre-referral/not-closed"])
        try matter.do(.feedback(CentreFeedback()), .centre, on: "2026-04-27")
        #expect(CentreTally([matter.file.state]) == CentreTally(received: 1, concluded: 1, resolved: 1))
    }

    @Test func `S4-84: the exported machine reproduces the flow chart and names each step`() {
        let chart = DisputeCentreReferral.flowChart(in: .zh)
        for step in ["化解前", "化解中", "化解后", "回访"] { #expect(chart.contains("[\"\(step)\"]")) }
        let lines = chart.split(separator: "\n").map { $0.drop { $0 == " " } }
        #expect(lines.filter { $0.hasPrefix("subgraph") }.count == 4)
        for phase in DisputeCentreReferral.Phase.allCases {
            #expect(chart.contains("\"\(phase.term.zh)\""), "\(phase.term.zh)")
        }
        // C01–C15, in the order of the steps.
        for arrow in [
            "unopened -->|移送、委派或者申请| intake", "intake -->|征询意愿| consent_sought",
            "consent_sought -->|拒绝或者联系不上| declined", "consent_sought -->|协调涉案机关| organs_convened",
            "organs_convened -->|研究案情、实地走访| case_studied", "case_studied -->|拟定化解方案| plan_agreed",
            "plan_agreed -->|开始化解| mediating", "mediating -->|签署协议| agreement_signed",
            "mediating -->|确认无争议事实| partial_agreement", "mediating -->|化解不成| failed",
            "agreement_signed -->|开始履行| performing", "performing -->|确认履行完毕| performed",
            "performing -->|未履行| breached", "performed -->|回访| followed_up", "followed_up -->|总结反馈、归档| closed",
        ] {
            #expect(lines.contains { $0 == arrow }, "\(arrow)")
        }
        #expect(DisputeCentreReferral.flowChart(in: .en).contains("[\"follow-up\"]"))
    }
}
