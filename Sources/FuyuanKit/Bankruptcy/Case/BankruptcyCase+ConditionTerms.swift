extension BankruptcyCase {
    /// What a row needs or expects.
    @nonexhaustive
    public enum Condition: UInt8, Vocabulary {
        case sameCourt
        case appointedSameDay
        case servedInTime
        case byPetitioner
        case statementsInTime
        case creditorsNotifiedInTime
        case announcedInTime
        case announcementComplete
        case claimPeriodLongEnough
        case claimPeriodShortEnough
        case firstMeetingSoonEnough
        case firstMeetingAfterClaims
        case meetingHeldInTime
        case leaveBeforeFirstMeeting
        case dipConditionsMet
        case fastTrackAllowed
        case notDeclared
        case creditorInitiated
        case shareEnough
        case namedApplicant
        case draftAgreementFiled
        case firstExtension
        case extensionBeforeEnd
        case goodCause
        case draftInTime
        case draftSubmitted
        case dismissalBeforeDeclaration
        case appealInTime
        case appealTimeOver
        case unanimous
        case beforeDeclarationUsual
        case declarationApplied
        case firstMeetingHeld
        case declaredInTime
        case declarationServedInTime
        case declarationNotifiedInTime
        case terminationAsked
        case draftTimeOver
        case executionEndAsked
        case performed
        case nobodyAdvances
        case conclusionRequested
        case concludedInTime
        case liquidationConcluded
        case declaredFirst
        case noExtraPapers
        case deregisteredInTime
        case additionalAvailable
        case additionalInTime
        case additionalTimeOver
        case returnsThere
        case consolidationGrounds
        case consolidationHeard
        case consolidationInTime
        case reviewInTime
        case consolidationOrdered
        case sameAdministrator
        case declaredInItsTime
        case mayBePaid
        case planReady
        case settlementReady
        case roundsPaid
        case noDraftRejected
        case declared

        public var term: Term {
            switch self {
            case .sameCourt: Term("same-court", "由受理法院作出", "by the court of the case")
            case .appointedSameDay:
                Term("appointed-same-day", "受理同时指定管理人", "the administrator was appointed in the same step")
            case .servedInTime: Term("served-in-time", "五日内送达", "served in time")
            case .byPetitioner: Term("by-petitioner", "由破产申请人提起", "by who petitioned")
            case .statementsInTime: Term("statements-in-time", "债务人按期提交材料", "the debtor filed in time")
            case .creditorsNotifiedInTime:
                Term("creditors-notified-in-time", "二十五日内通知债权人", "the creditors were notified in time")
            case .announcedInTime: Term("announced-in-time", "二十五日内公告", "announced in time")
            case .announcementComplete: Term("announcement-complete", "公告载明七项", "the announcement has all seven items")
            case .claimPeriodLongEnough:
                Term("claim-period-long-enough", "申报期不少于三十日", "the time to declare claims is 30 days or more")
            case .claimPeriodShortEnough:
                Term("claim-period-short-enough", "申报期不超过三个月", "the time to declare claims is three months or less")
            case .firstMeetingSoonEnough:
                Term(
                    "first-meeting-soon-enough", "首次会议在申报期满后十五日内",
                    "the first meeting is within 15 days of the end of that time")
            case .firstMeetingAfterClaims:
                Term("first-meeting-after-claims", "首次会议在申报期满之后", "the first meeting is after the end of that time")
            case .meetingHeldInTime: Term("meeting-held-in-time", "首次会议按期召开", "the first meeting was held in time")
            case .leaveBeforeFirstMeeting:
                Term("leave-before-first-meeting", "首次会议前经法院许可", "leave of the court before the first meeting")
            case .dipConditionsMet: Term("dip-conditions-met", "具备自行管理条件", "the conditions of self-management are met")
            case .fastTrackAllowed: Term("fast-track-allowed", "无不适用快审的情形", "no bar to the fast track")
            case .notDeclared: Term("not-declared", "尚未宣告破产", "not declared bankrupt")
            case .creditorInitiated: Term("creditor-initiated", "债权人申请的清算", "a liquidation a creditor asked for")
            case .shareEnough: Term("share-enough", "申请人出资比例达十分之一", "the shareholders who ask hold a tenth or more")
            case .namedApplicant: Term("named-applicant", "法律所列申请主体", "an applicant the law names")
            case .draftAgreementFiled: Term("draft-agreement-filed", "已提出和解协议草案", "a draft agreement was filed")
            case .firstExtension: Term("first-extension", "未曾延期", "no extension so far")
            case .extensionBeforeEnd: Term("extension-before-end", "原期限届满前", "before the time ends")
            case .goodCause: Term("good-cause", "有正当理由", "good cause")
            case .draftInTime: Term("draft-in-time", "按期提交草案", "the draft came in time")
            case .draftSubmitted: Term("draft-submitted", "草案已提交", "a draft was submitted")
            case .dismissalBeforeDeclaration:
                Term("dismissal-before-declaration", "驳回在宣告之前", "dismissal before declaration")
            case .appealInTime: Term("appeal-in-time", "在上诉期内", "within the time to appeal")
            case .appealTimeOver: Term("appeal-time-over", "上诉期已过", "the time to appeal is over")
            case .unanimous: Term("unanimous", "全体债权人同意", "all creditors agree")
            case .beforeDeclarationUsual:
                Term("before-declaration-usual", "自行和解在宣告之前", "the agreement comes before declaration")
            case .declarationApplied: Term("declaration-applied", "管理人已申请宣告", "the administrator applied")
            case .firstMeetingHeld: Term("first-meeting-held", "第一次会议已召开", "the first meeting was held")
            case .declaredInTime: Term("declared-in-time", "七日内裁定宣告", "declared within seven days")
            case .declarationServedInTime:
                Term("declaration-served-in-time", "五日内送达宣告裁定", "the declaration was served in time")
            case .declarationNotifiedInTime:
                Term("declaration-notified-in-time", "十日内通知并公告", "notified and announced in time")
            case .terminationAsked:
                Term("termination-asked", "管理人或者利害关系人请求", "the administrator or an interested party asks")
            case .draftTimeOver: Term("draft-time-over", "草案期限已过", "the time for the draft is over")
            case .executionEndAsked: Term("execution-end-asked", "有权的人请求", "asked by who may ask")
            case .performed: Term("performed", "已经执行完毕", "performed")
            case .nobodyAdvances: Term("nobody-advances", "无人垫付费用", "nobody advances the costs")
            case .conclusionRequested: Term("conclusion-requested", "管理人已提请终结", "the administrator asked")
            case .concludedInTime: Term("concluded-in-time", "十五日内裁定终结", "concluded within fifteen days")
            case .liquidationConcluded:
                Term("liquidation-concluded", "清算结果的终结裁定", "a conclusion with a liquidation outcome")
            case .declaredFirst: Term("declared-first", "已经宣告破产", "declared bankrupt before")
            case .noExtraPapers: Term("no-extra-papers", "未要求裁定以外的清税证明", "no papers asked beyond the ruling")
            case .deregisteredInTime: Term("deregistered-in-time", "十日内办理注销", "deregistered in time")
            case .additionalAvailable:
                Term("additional-available", "依第四十三条或者第一百二十条终结", "concluded under art. 43 or 120")
            case .additionalInTime: Term("additional-in-time", "终结后二年内", "within two years of the conclusion")
            case .additionalTimeOver: Term("additional-time-over", "二年已过", "the two years are over")
            case .returnsThere: Term("returns-there", "此前正处于该阶段", "the case stood there before")
            case .consolidationGrounds: Term("consolidation-grounds", "具备实质合并条件", "the grounds of consolidation")
            case .consolidationHeard: Term("consolidation-heard", "已听证", "a hearing was held")
            case .consolidationInTime: Term("consolidation-in-time", "三十日内裁定", "ruled in time")
            case .reviewInTime: Term("review-in-time", "十五日内申请复议", "review asked in time")
            case .consolidationOrdered: Term("consolidation-ordered", "已裁定合并", "consolidation was ordered")
            case .sameAdministrator: Term("same-administrator", "由本案管理人办理", "by the administrator of the case")
            case .declaredInItsTime:
                Term("declared-in-its-time", "申报与申报期限相符", "declared as in time, or late, as it was")
            case .mayBePaid: Term("may-be-paid", "有经裁定的方案可供分配", "a plan approved by ruling to pay under")
            case .planReady: Term("plan-ready", "重整计划已提请批准", "approval of the plan was asked for")
            case .settlementReady: Term("settlement-ready", "和解协议已经通过", "the settlement was passed")
            case .roundsPaid: Term("rounds-paid", "各次分配已经完成", "every round was paid")
            case .noDraftRejected: Term("no-draft-rejected", "此前没有未获通过的草案", "no earlier draft was voted down")
            case .declared: Term("declared", "已裁定宣告破产", "a declaration was ruled")
            }
        }
    }
}
