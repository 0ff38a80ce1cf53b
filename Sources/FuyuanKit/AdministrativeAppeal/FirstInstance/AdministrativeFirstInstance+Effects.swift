extension AdministrativeFirstInstance {
    /// What must now happen.
    @nonexhaustive
    public enum Effect: UInt8, Vocabulary {
        case giveReceipt
        case guideToReconsideration
        case nameEverythingOnce
        case keepFilingDate
        case informOfHeadAttendance
        case settleHeadAttendance
        case excludeEvidence
        case deemWithoutEvidence
        case admitThirdPartyEvidence
        case sendFileUp
        case countFromDocketing
        case judgeByDefault
        case announceAbsence
        case adviseDiscipline
        case allowOneReview
        case askPlaintiff
        case judgeInTime
        case mayRefile
        case barRefiling
        case halveFee
        case chargeFeeToOrgan
        case informOfAppeal
        case redoDifferently
        case mayApplyEnforcement
        case mayApplyRetrial
        case adviseDrafter
        case formAnotherPanel
        case barSummary
        case goOnWithCivilDispute
        case unappealedPartTakesEffect

        public var term: Term {
            switch self {
            case .giveReceipt: Term("give-receipt", "出具注明日期的书面凭证", "give a dated receipt")
            case .guideToReconsideration:
                Term("guide-to-reconsideration", "告知先申请行政复议", "tell the plaintiff to ask for reconsideration first")
            case .nameEverythingOnce:
                Term("name-everything-once", "一次性告知需要补正的内容", "name everything to be corrected at once")
            case .keepFilingDate: Term("keep-filing-date", "以首次提交起诉状之日为起诉日", "keep the first filing date")
            case .informOfHeadAttendance:
                Term("inform-of-head-attendance", "告知负责人出庭应诉义务", "tell the organ its head must attend")
            case .settleHeadAttendance: Term("settle-head-attendance", "核定负责人出庭情况", "settle the record of attendance")
            case .excludeEvidence: Term("exclude-evidence", "逾期证据不予采纳", "leave late evidence out")
            case .deemWithoutEvidence: Term("deem-without-evidence", "视为没有相应证据", "take the act as without evidence")
            case .admitThirdPartyEvidence:
                Term("admit-third-party-evidence", "第三人提供证据的除外", "evidence of a third party still counts")
            case .sendFileUp: Term("send-file-up", "移送上诉案卷", "send the file up")
            case .countFromDocketing:
                Term("count-from-docketing", "审限自立案之日起连续计算", "count the trial period from the original docketing")
            case .judgeByDefault: Term("judge-by-default", "缺席判决", "judge by default")
            case .announceAbsence: Term("announce-absence", "公告被告拒不到庭情况", "announce the absence publicly")
            case .adviseDiscipline: Term("advise-discipline", "提出处分的司法建议", "advise discipline")
            case .allowOneReview:
                Term("allow-one-review", "可以申请复议一次", "one reconsideration of the ruling may be asked for")
            case .askPlaintiff: Term("ask-plaintiff", "征询原告意见", "ask the plaintiff what it chooses")
            case .judgeInTime: Term("judge-in-time", "及时判决", "judge without delay")
            case .mayRefile: Term("may-refile", "可以在法定期限内再次起诉", "the suit may be brought again in time")
            case .barRefiling:
                Term("bar-refiling", "以同一事实和理由重新起诉的，不予立案", "a suit on the same facts and grounds is barred")
            case .halveFee: Term("halve-fee", "案件受理费减半", "halve the fee")
            case .chargeFeeToOrgan: Term("charge-fee-to-organ", "案件受理费由被告负担", "charge the fee to the organ")
            case .informOfAppeal: Term("inform-of-appeal", "告知上诉权利、期限和法院", "tell right, term and court of appeal")
            case .redoDifferently:
                Term(
                    "redo-differently", "不得以同一事实和理由作出基本相同的行为",
                    "no basically identical act on the same facts and grounds")
            case .mayApplyEnforcement:
                Term("may-apply-enforcement", "可以在二年内申请执行", "enforcement may be asked for within two years")
            case .mayApplyRetrial:
                Term("may-apply-retrial", "可以在六个月内申请再审", "retrial may be asked for within six months")
            case .adviseDrafter: Term("advise-drafter", "向制定机关提出处理建议", "advise the maker of the document")
            case .formAnotherPanel: Term("form-another-panel", "另行组成合议庭", "form another panel")
            case .barSummary: Term("bar-summary", "不适用简易程序", "no summary procedure")
            case .goOnWithCivilDispute:
                Term("go-on-with-civil-dispute", "继续审理一并提起的民事争议", "go on with the joined civil dispute")
            case .unappealedPartTakesEffect:
                Term("unappealed-part-takes-effect", "未上诉的裁判在上诉期满后生效", "what is not appealed takes effect")
            }
        }
    }

    /// What paper is made (文书).
    @nonexhaustive
    public enum Document: UInt8, Vocabulary {
        case receipt
        case complaint
        case acceptanceNotice
        case correctionNotice
        case nonDocketingRuling
        case mediationReferral
        case feeNotice
        case responseNotice
        case rightsNotice
        case answerPaper
        case evidenceList
        case lateEvidenceApplication
        case jurisdictionObjectionPaper
        case jurisdictionRuling
        case transferRuling
        case exchangeRecord
        case summons
        case procedureRuling
        case hearingRecord
        case deliberationRecord
        case suspensionRuling
        case resumptionNotice
        case abatementRuling
        case mediationStatement
        case withdrawalApplication
        case withdrawalRuling
        case withdrawalRefusal
        case deemedWithdrawalRuling
        case stayRuling
        case advanceRuling
        case preservationRuling
        case changeNotice
        case judgment
        case dismissalRuling
        case serviceReturn
        case appealPetition

        public var term: Term {
            switch self {
            case .receipt: Term("receipt", "书面凭证", "dated receipt")
            case .complaint: Term("complaint", "起诉状", "complaint")
            case .acceptanceNotice: Term("acceptance-notice", "受理案件通知书", "notice of docketing")
            case .correctionNotice: Term("correction-notice", "补正告知书", "notice of correction")
            case .nonDocketingRuling: Term("non-docketing-ruling", "不予立案裁定书", "ruling not to docket")
            case .mediationReferral: Term("mediation-referral", "委派调解函", "letter of referral to mediation")
            case .feeNotice: Term("fee-notice", "交费通知", "fee notice")
            case .responseNotice: Term("response-notice", "应诉通知书", "notice to respond")
            case .rightsNotice: Term("rights-notice", "权利义务告知书", "notice of rights and duties")
            case .answerPaper: Term("answer-paper", "答辩状", "answer")
            case .evidenceList: Term("evidence-list", "证据清单", "list of evidence")
            case .lateEvidenceApplication: Term("late-evidence-application", "延期举证申请书", "application for late evidence")
            case .jurisdictionObjectionPaper: Term("jurisdiction-objection-paper", "管辖异议书", "objection to jurisdiction")
            case .jurisdictionRuling: Term("jurisdiction-ruling", "管辖异议裁定书", "ruling on jurisdiction")
            case .transferRuling: Term("transfer-ruling", "移送裁定书", "ruling of transfer")
            case .exchangeRecord: Term("exchange-record", "证据交换笔录", "record of the exchange")
            case .summons: Term("summons", "传票", "summons")
            case .procedureRuling: Term("procedure-ruling", "转程序裁定书", "ruling to change the procedure")
            case .hearingRecord: Term("hearing-record", "庭审笔录", "record of the hearing")
            case .deliberationRecord: Term("deliberation-record", "评议笔录", "record of the deliberation")
            case .suspensionRuling: Term("suspension-ruling", "中止诉讼裁定书", "ruling of suspension")
            case .resumptionNotice: Term("resumption-notice", "恢复审理通知", "notice of resumption")
            case .abatementRuling: Term("abatement-ruling", "终结诉讼裁定书", "ruling of abatement")
            case .mediationStatement: Term("mediation-statement", "行政调解书", "mediation statement")
            case .withdrawalApplication: Term("withdrawal-application", "撤诉申请书", "application to withdraw")
            case .withdrawalRuling: Term("withdrawal-ruling", "准许撤诉裁定书", "ruling allowing withdrawal")
            case .withdrawalRefusal: Term("withdrawal-refusal", "不准许撤诉裁定书", "ruling refusing withdrawal")
            case .deemedWithdrawalRuling:
                Term("deemed-withdrawal-ruling", "按撤诉处理裁定书", "ruling that the suit is deemed withdrawn")
            case .stayRuling: Term("stay-ruling", "停止执行裁定书", "ruling to stay the act")
            case .advanceRuling: Term("advance-ruling", "先予执行裁定书", "ruling of advance enforcement")
            case .preservationRuling: Term("preservation-ruling", "保全裁定书", "ruling of preservation")
            case .changeNotice: Term("change-notice", "改变行政行为的书面告知", "written notice of the change")
            case .judgment: Term("judgment", "行政判决书", "judgment")
            case .dismissalRuling: Term("dismissal-ruling", "驳回起诉裁定书", "ruling of dismissal")
            case .serviceReturn: Term("service-return", "送达回证", "return of service")
            case .appealPetition: Term("appeal-petition", "上诉状", "petition of appeal")
            }
        }
    }
}
