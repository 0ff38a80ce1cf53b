/// Who acted and what reconsideration did with it: what decides the respondent and the defendant.
@nonexhaustive
public enum DefendantSituation: UInt8, Vocabulary, WireValue {
    case ownAct
    case jointAct
    case delegatedAct
    case approvedAct
    /// 复议决定维持；驳回复议请求；仅以程序违法确认违法.
    case maintained
    /// 复议机关改变处理结果、确认无效、以程序以外理由确认违法.
    case resultChanged
    case partlyMaintained
    case applicationInadmissible
    case undecidedSueAct
    case undecidedSueSilence
    case organAbolished
    case organAbolishedWithoutSuccessor
    case recognizedDevelopmentZone
    case developmentZone
    case zoneWithoutCapacity
    case collectiveLandDemolition
    case stateLandDemolition
    case illegalBuildingDemolition
    case guidanceOnly
    case realPropertyRegistration

    public static let wireIndex = VocabularyIndex<DefendantSituation>()

    public var term: Term {
        switch self {
        case .ownAct: Term("own-act", "以自己名义作出", "act in its own name")
        case .jointAct: Term("joint-act", "共同作出", "joint act")
        case .delegatedAct: Term("delegated-act", "委托作出", "act done by delegation")
        case .approvedAct: Term("approved-act", "经上级批准作出", "act approved by a higher organ")
        case .maintained: Term("maintained", "复议维持", "maintained on reconsideration")
        case .resultChanged: Term("result-changed", "复议改变结果", "result changed on reconsideration")
        case .partlyMaintained: Term("partly-maintained", "复议部分维持、部分改变", "partly maintained, partly changed")
        case .applicationInadmissible:
            Term("application-inadmissible", "复议不予受理、驳回申请", "application refused or rejected as inadmissible")
        case .undecidedSueAct: Term("undecided-sue-act", "复议逾期，诉原行为", "no decision in time, the act is sued")
        case .undecidedSueSilence:
            Term("undecided-sue-silence", "复议逾期，诉不作为", "no decision in time, the silence is sued")
        case .organAbolished: Term("organ-abolished", "行政机关被撤销或者职权变更", "organ abolished, or its powers moved")
        case .organAbolishedWithoutSuccessor:
            Term("organ-abolished-without-successor", "被撤销且无继续行使职权的机关", "organ abolished without a successor")
        case .recognizedDevelopmentZone:
            Term(
                "recognized-development-zone", "国务院、省级批准设立的开发区管理机构或其职能部门",
                "zone approved by the State Council or a province, or its department")
        case .developmentZone: Term("development-zone", "其他开发区管理机构及其职能部门", "other zone, or its department")
        case .zoneWithoutCapacity: Term("zone-without-capacity", "无行政主体资格的开发区管理机构", "zone without capacity")
        case .collectiveLandDemolition:
            Term("collective-land-demolition", "集体土地征收强制拆除", "demolition on expropriated collective land")
        case .stateLandDemolition:
            Term("state-land-demolition", "国有土地上房屋征收拆除", "demolition after an expropriation decision")
        case .illegalBuildingDemolition:
            Term("illegal-building-demolition", "城乡规划违法建筑拆除", "demolition of an illegal building")
        case .guidanceOnly: Term("guidance-only", "政府仅作指导、转送", "the government only guided or passed on")
        case .realPropertyRegistration: Term("real-property-registration", "不动产登记", "registration of immovables")
        }
    }
}
