/// What reconsideration found of an act, as far as the kind of decision turns on it (行政复议法 arts. 63 to 72).
@nonexhaustive
public enum ReconsiderationFault: UInt8, Vocabulary, WireValue {
    case sound
    case improper
    case basisMisapplied
    case factsEstablished
    case factsLacking
    case procedureBreached
    case basisIllegal
    case powerExceeded
    case graveHarm
    case slightProcedure
    case nothingToRevoke
    case alreadyChanged
    case orderPointless
    case omission
    case noStatus
    case noBasis
    case graveIllegality
    case noDuty
    case performedBefore
    case requirementMissing
    case noAnswer
    case agreementBroken
    case agreementUncompensated
    case compensationDue
    case compensationNotDue
    case propertyTaken
    case agreed
    case ended

    public var term: Term {
        switch self {
        case .sound: Term("sound", "事实清楚，证据确凿，适用依据正确，程序合法，内容适当", "all in order")
        case .improper: Term("improper", "内容不适当", "content improper")
        case .basisMisapplied: Term("basis-misapplied", "未正确适用依据", "basis not correctly applied")
        case .factsEstablished:
            Term("facts-established", "事实不清、证据不足，经行政复议机关查清", "facts unclear, established by the organ")
        case .factsLacking: Term("facts-lacking", "主要事实不清、证据不足", "main facts unclear, evidence lacking")
        case .procedureBreached: Term("procedure-breached", "违反法定程序", "procedure breached")
        case .basisIllegal: Term("basis-illegal", "适用的依据不合法", "basis illegal")
        case .powerExceeded: Term("power-exceeded", "超越职权或者滥用职权", "power exceeded or abused")
        case .graveHarm: Term("grave-harm", "依法应予撤销，但是撤销会给国家利益、社会公共利益造成重大损害", "revoking would gravely harm the public")
        case .slightProcedure:
            Term("slight-procedure", "程序轻微违法，但是对申请人权利不产生实际影响", "slight procedural defect without effect")
        case .nothingToRevoke: Term("nothing-to-revoke", "违法，但是不具有可撤销内容", "illegal, nothing to revoke")
        case .alreadyChanged:
            Term("already-changed", "被申请人改变原违法行政行为，申请人仍要求确认", "the respondent changed it, the applicant persists")
        case .orderPointless: Term("order-pointless", "不履行或者拖延履行法定职责，责令履行没有意义", "ordering performance is pointless")
        case .omission: Term("omission", "不履行法定职责", "duty not performed")
        case .noStatus: Term("no-status", "实施主体不具有行政主体资格", "no administrative status")
        case .noBasis: Term("no-basis", "没有依据", "no basis")
        case .graveIllegality: Term("grave-illegality", "其他重大且明显违法", "other grave and obvious illegality")
        case .noDuty: Term("no-duty", "被申请人没有相应法定职责", "no such duty")
        case .performedBefore: Term("performed-before", "在受理前已经履行法定职责", "performed before acceptance")
        case .requirementMissing:
            Term("requirement-missing", "受理后发现不符合受理条件", "a requirement found missing after acceptance")
        case .noAnswer: Term("no-answer", "未依法提出书面答复、提交证据、依据", "no answer, no evidence")
        case .agreementBroken:
            Term(
                "agreement-broken", "不依法订立、不依法履行、未按照约定履行或者违法变更、解除行政协议",
                "agreement not concluded, not performed or wrongly changed")
        case .agreementUncompensated:
            Term(
                "agreement-uncompensated", "变更、解除行政协议合法，但是未依法给予补偿或者补偿不合理",
                "agreement lawfully changed without fair compensation")
        case .compensationDue: Term("compensation-due", "符合国家赔偿法的有关规定应当给予赔偿", "compensation is due")
        case .compensationNotDue: Term("compensation-not-due", "不符合国家赔偿法的有关规定", "compensation is not due")
        case .propertyTaken: Term("property-taken", "撤销或者变更涉及财产的行政行为", "an act on property revoked or changed")
        case .agreed: Term("agreed", "当事人达成调解协议", "the parties agreed")
        case .ended: Term("ended", "具有终止情形", "a ground of termination")
        }
    }
}
