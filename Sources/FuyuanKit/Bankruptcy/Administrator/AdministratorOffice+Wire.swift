extension AdministratorOffice {
    /// What is done to and by an administrator.
    @nonexhaustive
    public enum Act: WireAct {
        /// 编入名册.
        case enroll(RosterEnrolment)
        /// 选任.
        case select(AdministratorSelection)
        /// 申报回避.
        case declareConflict(ConflictDeclaration)
        /// 法院审查回避（无利害关系）.
        case decideConflict
        /// 法院审查回避（存在利害关系）.
        case confirmConflict
        /// 另选他人.
        case passOver
        /// 拒绝接受指定.
        case refuseAppointment
        /// 指定管理人.
        case appoint(AdministratorAppointment)
        /// 接管.
        case takeOver(TakeoverStart)
        /// 接管完毕.
        case finishTakeover
        /// 聘用工作人员.
        case hireHelpers(HelperHiring)
        /// 批准债务人自行管理.
        case handToDebtor(SelfManagementGrant)
        /// 终止自行管理、恢复履职.
        case resume
        /// 监督重整计划执行.
        case supervisePlan(SupervisionPeriod)
        /// 延长监督期.
        case extendSupervision(SupervisionPeriod)
        /// 监督终止.
        case endSupervision
        /// 和解后移交财产和营业事务.
        case handBackAfterSettlement
        /// 宣告后恢复履职.
        case resumeAfterDeclaration
        /// 申请更换管理人.
        case requestReplacement(ReplacementRequest)
        /// 通知管理人书面说明.
        case notifyRequest
        /// 书面说明.
        case explain
        /// 驳回更换申请.
        case declineReplacement
        /// 依申请更换.
        case replaceOnRequest(ReplacementDecision)
        /// 依职权更换.
        case replaceExOfficio(ReplacementDecision)
        /// 申请辞职.
        case resign(ResignationRequest)
        /// 准许辞职.
        case grantResignation(ReplacementDecision)
        /// 不准许辞职.
        case refuseResignation
        /// 坚持辞职不再履职的更换.
        case replaceForWalkingOff(ReplacementDecision)
        /// 收到更换决定书.
        case receiveReplacement
        /// 移交.
        case handOver
        /// 罚款.
        case fine(AdministratorFine)
        /// 申请罚款复议.
        case applyFineReview
        /// 作出复议决定.
        case decideFineReview
        /// 停止担任管理人.
        case sanction(RosterBarOrder)
        /// 从名册除名.
        case removeFromRoster
        /// 停止期满.
        case endBar
        /// 重新入册.
        case reEnroll
        /// 终止执行职务.
        case endDuty(EndOfDuty)

        /// The kinds of act.
        @nonexhaustive
        public enum Kind: UInt8, Vocabulary {
            case enroll
            case select
            case declareConflict
            case decideConflict
            case confirmConflict
            case passOver
            case refuseAppointment
            case appoint
            case takeOver
            case finishTakeover
            case hireHelpers
            case handToDebtor
            case resume
            case supervisePlan
            case extendSupervision
            case endSupervision
            case handBackAfterSettlement
            case resumeAfterDeclaration
            case requestReplacement
            case notifyRequest
            case explain
            case declineReplacement
            case replaceOnRequest
            case replaceExOfficio
            case resign
            case grantResignation
            case refuseResignation
            case replaceForWalkingOff
            case receiveReplacement
            case handOver
            case fine
            case applyFineReview
            case decideFineReview
            case sanction
            case removeFromRoster
            case endBar
            case reEnroll
            case endDuty

            public static let wireIndex = VocabularyIndex<Kind>()

            public var term: Term {
                switch self {
                case .enroll: Term("enroll", "编入名册", "enrol in the roster")
                case .select: Term("select", "选任", "select")
                case .declareConflict: Term("declare-conflict", "申报回避", "declare a conflict")
                case .decideConflict: Term("decide-conflict", "法院审查回避（无利害关系）", "decide that there is no conflict")
                case .confirmConflict: Term("confirm-conflict", "法院审查回避（存在利害关系）", "decide that there is a conflict")
                case .passOver: Term("pass-over", "另选他人", "pass over for another")
                case .refuseAppointment: Term("refuse-appointment", "拒绝接受指定", "refuse the appointment")
                case .appoint: Term("appoint", "指定管理人", "appoint")
                case .takeOver: Term("take-over", "接管", "take over")
                case .finishTakeover: Term("finish-takeover", "接管完毕", "finish taking over")
                case .hireHelpers: Term("hire-helpers", "聘用工作人员", "hire helpers")
                case .handToDebtor: Term("hand-to-debtor", "批准债务人自行管理", "let the debtor manage itself")
                case .resume: Term("resume", "终止自行管理、恢复履职", "end self-management")
                case .supervisePlan: Term("supervise-plan", "监督重整计划执行", "supervise the performance of the plan")
                case .extendSupervision: Term("extend-supervision", "延长监督期", "extend the supervision period")
                case .endSupervision: Term("end-supervision", "监督终止", "end supervision")
                case .handBackAfterSettlement:
                    Term("hand-back-after-settlement", "和解后移交财产和营业事务", "hand back after a settlement")
                case .resumeAfterDeclaration: Term("resume-after-declaration", "宣告后恢复履职", "resume after a declaration")
                case .requestReplacement: Term("request-replacement", "申请更换管理人", "ask for replacement")
                case .notifyRequest: Term("notify-request", "通知管理人书面说明", "ask the administrator to explain")
                case .explain: Term("explain", "书面说明", "explain")
                case .declineReplacement: Term("decline-replacement", "驳回更换申请", "decline to replace")
                case .replaceOnRequest: Term("replace-on-request", "依申请更换", "replace on request")
                case .replaceExOfficio: Term("replace-ex-officio", "依职权更换", "replace of the court’s own motion")
                case .resign: Term("resign", "申请辞职", "ask to resign")
                case .grantResignation: Term("grant-resignation", "准许辞职", "grant the resignation")
                case .refuseResignation: Term("refuse-resignation", "不准许辞职", "refuse the resignation")
                case .replaceForWalkingOff: Term("replace-for-walking-off", "坚持辞职不再履职的更换", "replace after walking off")
                case .receiveReplacement: Term("receive-replacement", "收到更换决定书", "receive the decision on replacement")
                case .handOver: Term("hand-over", "移交", "hand over")
                case .fine: Term("fine", "罚款", "fine")
                case .applyFineReview: Term("apply-fine-review", "申请罚款复议", "ask for review of the fine")
                case .decideFineReview: Term("decide-fine-review", "作出复议决定", "decide the review")
                case .sanction: Term("sanction", "停止担任管理人", "bar from serving")
                case .removeFromRoster: Term("remove-from-roster", "从名册除名", "remove from the roster")
                case .endBar: Term("end-bar", "停止期满", "end the bar")
                case .reEnroll: Term("re-enroll", "重新入册", "enrol again")
                case .endDuty: Term("end-duty", "终止执行职务", "end the office")
                }
            }
        }

        public var kind: Kind {
            switch self {
            case .enroll: .enroll
            case .select: .select
            case .declareConflict: .declareConflict
            case .decideConflict: .decideConflict
            case .confirmConflict: .confirmConflict
            case .passOver: .passOver
            case .refuseAppointment: .refuseAppointment
            case .appoint: .appoint
            case .takeOver: .takeOver
            case .finishTakeover: .finishTakeover
            case .hireHelpers: .hireHelpers
            case .handToDebtor: .handToDebtor
            case .resume: .resume
            case .supervisePlan: .supervisePlan
            case .extendSupervision: .extendSupervision
            case .endSupervision: .endSupervision
            case .handBackAfterSettlement: .handBackAfterSettlement
            case .resumeAfterDeclaration: .resumeAfterDeclaration
            case .requestReplacement: .requestReplacement
            case .notifyRequest: .notifyRequest
            case .explain: .explain
            case .declineReplacement: .declineReplacement
            case .replaceOnRequest: .replaceOnRequest
            case .replaceExOfficio: .replaceExOfficio
            case .resign: .resign
            case .grantResignation: .grantResignation
            case .refuseResignation: .refuseResignation
            case .replaceForWalkingOff: .replaceForWalkingOff
            case .receiveReplacement: .receiveReplacement
            case .handOver: .handOver
            case .fine: .fine
            case .applyFineReview: .applyFineReview
            case .decideFineReview: .decideFineReview
            case .sanction: .sanction
            case .removeFromRoster: .removeFromRoster
            case .endBar: .endBar
            case .reEnroll: .reEnroll
            case .endDuty: .endDuty
            }
        }

        public static func read(_ kind: Kind, through c: inout FieldCoder) throws(WireError) -> Self {
            switch kind {
            case .enroll: .enroll(try .transfer(nil, through: &c))
            case .select: .select(try .transfer(nil, through: &c))
            case .declareConflict: .declareConflict(try .transfer(nil, through: &c))
            case .decideConflict: .decideConflict
            case .confirmConflict: .confirmConflict
            case .passOver: .passOver
            case .refuseAppointment: .refuseAppointment
            case .appoint: .appoint(try .transfer(nil, through: &c))
            case .takeOver: .takeOver(try .transfer(nil, through: &c))
            case .finishTakeover: .finishTakeover
            case .hireHelpers: .hireHelpers(try .transfer(nil, through: &c))
            case .handToDebtor: .handToDebtor(try .transfer(nil, through: &c))
            case .resume: .resume
            case .supervisePlan: .supervisePlan(try .transfer(nil, through: &c))
            case .extendSupervision: .extendSupervision(try .transfer(nil, through: &c))
            case .endSupervision: .endSupervision
            case .handBackAfterSettlement: .handBackAfterSettlement
            case .resumeAfterDeclaration: .resumeAfterDeclaration
            case .requestReplacement: .requestReplacement(try .transfer(nil, through: &c))
            case .notifyRequest: .notifyRequest
            case .explain: .explain
            case .declineReplacement: .declineReplacement
            case .replaceOnRequest: .replaceOnRequest(try .transfer(nil, through: &c))
            case .replaceExOfficio: .replaceExOfficio(try .transfer(nil, through: &c))
            case .resign: .resign(try .transfer(nil, through: &c))
            case .grantResignation: .grantResignation(try .transfer(nil, through: &c))
            case .refuseResignation: .refuseResignation
            case .replaceForWalkingOff: .replaceForWalkingOff(try .transfer(nil, through: &c))
            case .receiveReplacement: .receiveReplacement
            case .handOver: .handOver
            case .fine: .fine(try .transfer(nil, through: &c))
            case .applyFineReview: .applyFineReview
            case .decideFineReview: .decideFineReview
            case .sanction: .sanction(try .transfer(nil, through: &c))
            case .removeFromRoster: .removeFromRoster
            case .endBar: .endBar
            case .reEnroll: .reEnroll
            case .endDuty: .endDuty(try .transfer(nil, through: &c))
            }
        }

        public func write(through c: inout FieldCoder) throws(WireError) {
            switch self {
            case .enroll(let it): try c.put(it)
            case .select(let it): try c.put(it)
            case .declareConflict(let it): try c.put(it)
            case .appoint(let it): try c.put(it)
            case .takeOver(let it): try c.put(it)
            case .hireHelpers(let it): try c.put(it)
            case .handToDebtor(let it): try c.put(it)
            case .supervisePlan(let it): try c.put(it)
            case .extendSupervision(let it): try c.put(it)
            case .requestReplacement(let it): try c.put(it)
            case .replaceOnRequest(let it): try c.put(it)
            case .replaceExOfficio(let it): try c.put(it)
            case .resign(let it): try c.put(it)
            case .grantResignation(let it): try c.put(it)
            case .replaceForWalkingOff(let it): try c.put(it)
            case .fine(let it): try c.put(it)
            case .sanction(let it): try c.put(it)
            case .endDuty(let it): try c.put(it)
            case .decideConflict, .confirmConflict, .passOver, .refuseAppointment, .finishTakeover, .resume,
                .endSupervision, .handBackAfterSettlement, .resumeAfterDeclaration, .notifyRequest, .explain,
                .declineReplacement, .refuseResignation, .receiveReplacement, .handOver, .applyFineReview,
                .decideFineReview, .removeFromRoster, .endBar, .reEnroll:
                break
            }
        }
    }
}
