import FuyuanKit
import Testing

@Suite("执行联动事项") struct AssistanceTopicTests {
    @Test func `There are 29 items, each with partner, court paper, product, source and both languages`() {
        #expect(AssistanceTopic.allCases.count == 29)
        for topic in AssistanceTopic.allCases {
            #expect(!topic.partners.isEmpty && !topic.basis.isEmpty, "\(topic)")
            for text in [topic.courtDocument, topic.product] {
                #expect(!text.zh.isEmpty && !text.en.isEmpty, "\(topic)")
            }
            for citation in topic.basis.citations {
                #expect(citation.statute.instrument != nil, "\(topic) \(citation)")
            }
        }
    }

    @Test func `enforcement.policeFindPerson: three working days by joint documents, the inquiry itself by statute`() {
        let topic = AssistanceTopic.policeFindPerson
        #expect(topic.partners == [.police] && topic.limits == [.policeFeedback] && topic.evidence == .statute)
        #expect(topic.basis.citations.first == .propertyInvestigation(15))
        let duty = topic.duty(since: day("2026-03-02"), in: .current)
        #expect(duty.lastDay == day("2026-03-05") && duty.owner == EnforcementRole.police.term)
    }

    @Test func `enforcement.policeCrime: seven, thirty, seven, seven and fifteen days`() {
        let limits = AssistanceTopic.policeCrime.limits
        #expect(limits.map(\.period) == [.days(7), .days(7), .days(7), .days(15)])
        #expect(limits[0].extensible?.longest == .days(30))
    }

    @Test func `What sets them off`() {
        #expect(AssistanceTopic.expected(for: [.moneyCase]) == [.landQuery, .banks])
        #expect(AssistanceTopic.expected(for: [.organIsDebtor, .nodeOverdue]) == [.organDebtor, .smartControl])
        #expect(AssistanceTopic.expected(for: []).isEmpty)
    }

    @Test func `enforcement.organDebtor: five working days before, two months for a reply to advice`() {
        #expect(AssistanceTopic.organDebtor.limits == [.publicBodyWarning, .judicialAdviceReply])
        #expect(AssistanceTopic.organDebtor.partners == [.government, .superiorOrgan])
    }

    @Test func `enforcement.landAutoReply: two minutes is a report of one city, and replaceable`() {
        #expect(PolicyParameter.landAutoReplyMinutes.value == .count(2))
        #expect(PolicyParameter.landAutoReplyMinutes.evidence == .local)
        for parameter in PolicyParameter.enforcementAssistancePolicies {
            #expect(parameter.evidence != .statute && !parameter.basis.isEmpty)
        }
        #expect(TimeLimit.policeFeedback.policy?.value == .period(.workingDays(3)))
        #expect(TimeLimit.assistanceAnswer.policy?.evidence == .convention)
    }
}
