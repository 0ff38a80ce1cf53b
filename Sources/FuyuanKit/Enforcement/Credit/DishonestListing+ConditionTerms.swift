extension DishonestListing {
    /// What an act about an entry needs or expects.
    @nonexhaustive
    public enum Condition: UInt8, Vocabulary {
        case warnedBefore
        case decisionInTime
        case groundStated
        case dutyUnperformed
        case abilityShown
        case termFits
        case presidentSigned
        case notMinor
        case owesHimself
        case notCampusStudent
        case notEnoughControlled
        case notHeldBack
        case noFirstGroundExemption
        case exemptionFits
        case graceFits
        case graceOver
        case stillUnpaid
        case decisionServed
        case restrictionOrdered
        case unitTold
        case claimStated
        case correctionInTime
        case correctionDismissed
        case reconsiderationInTime
        case reconsiderationDecidedInTime
        case exitGroundMet
        case removalFits
        case termEnded
        case hasTerm
        case causeStated
        case erasedInTime
        case notBarred

        public var term: Term {
            switch self {
            case .warnedBefore: Term("warned-before", "执行通知书已载明失信风险提示", "the enforcement notice carried the warning")
            case .decisionInTime: Term("decision-in-time", "在十五日内作出决定", "decided within fifteen days")
            case .groundStated: Term("ground-stated", "载明失信行为具体情形", "the ground is stated")
            case .dutyUnperformed: Term("duty-unperformed", "未履行生效法律文书确定的义务", "the duty is not performed")
            case .abilityShown: Term("ability-shown", "有履行能力", "able to perform")
            case .termFits: Term("term-fits", "纳入期限与情形相符", "the term fits the grounds")
            case .presidentSigned: Term("president-signed", "由院长签发", "signed by the president of the court")
            case .notMinor: Term("not-minor", "不是未成年人", "not a minor")
            case .owesHimself: Term("owes-himself", "本人为被执行人，不是因单位被纳入", "a debtor himself, not listed for an entity")
            case .notCampusStudent: Term("not-campus-student", "不属于“校园贷”在校生", "no full-time student of a campus loan")
            case .notEnoughControlled: Term("not-enough-controlled", "未足额控制财产", "not enough property is controlled")
            case .notHeldBack: Term("not-held-back", "申请执行人未申请暂不采取", "the creditor did not ask to hold back")
            case .noFirstGroundExemption:
                Term("no-first-ground-exemption", "第一项情形无豁免事由", "no exemption from the first ground applies")
            case .exemptionFits: Term("exemption-fits", "豁免事由与情形相符", "the exemption reaches these grounds")
            case .graceFits: Term("grace-fits", "宽限期为一至三个月", "grace of one to three months")
            case .graceOver: Term("grace-over", "宽限期已届满", "grace is over")
            case .stillUnpaid: Term("still-unpaid", "仍未履行", "still unperformed")
            case .decisionServed: Term("decision-served", "决定书已送达", "the decision is served")
            case .restrictionOrdered: Term("restriction-ordered", "已同时采取限制消费", "a consumption order is made")
            case .unitTold: Term("unit-told", "已通报上级单位、主管部门、出资人或者所在单位", "the superior, owner or unit is told")
            case .claimStated: Term("claim-stated", "写明纠正请求", "the claim is stated")
            case .correctionInTime: Term("correction-in-time", "在十五日内审查完毕", "examined within fifteen days")
            case .correctionDismissed: Term("correction-dismissed", "纠正申请已被驳回", "the request was dismissed")
            case .reconsiderationInTime:
                Term("reconsideration-in-time", "自送达之日起十日内申请", "asked within ten days of service")
            case .reconsiderationDecidedInTime:
                Term("reconsideration-decided-in-time", "在十五日内作出复议决定", "decided within fifteen days")
            case .exitGroundMet: Term("exit-ground-met", "删除事由的条件具备", "the exit ground is met")
            case .removalFits:
                Term(
                    "removal-fits", "无期限条目，或者有期限条目经法院确认一并删除",
                    "an entry without term, or the court confirms that one with a term goes too")
            case .termEnded: Term("term-ended", "纳入期限已届满", "the term is over")
            case .hasTerm: Term("has-term", "条目有期限", "the entry has a term")
            case .causeStated: Term("cause-stated", "写明提前删除的原因", "the cause is stated")
            case .erasedInTime: Term("erased-in-time", "在三个工作日内删除", "deleted within three working days")
            case .notBarred: Term("not-barred", "不在该申请执行人再次申请的六个月限制内", "this creditor is not barred for six months")
            }
        }
    }
}
