extension EnforcementCase {
    /// What must now happen.
    @nonexhaustive
    public enum Effect: UInt8, Vocabulary {
        case interruptLimitation
        case chargeNoFeeYet
        case takeOverPreservation
        case renewPreservation
        case notifySuperiorOrgan
        case checkPublicProperty
        case runNetworkQuery
        case awaitPropertyReport
        case openMeasure
        case startPricing
        case startPayOut
        case stopInterestOnAmount
        case deleteListing
        case liftRestriction
        case releaseMeasures
        case returnSurplus
        case chargeCosts
        case creditorMaySue
        case stopAllCourts
        case enforceGuarantor
        case renewMeasures
        case pauseObject
        case tellParties
        case goOnDuringReview
        case restartLimitation
        case noInKindRuling
        case deductPaidPart
        case openRevivedFile
        case noRevivalLater
        case tellKnownCourts
        case sellPerishables
        case stopPayOut
        case handOverProperty
        case restoreMeasures
        case againstThisDebtorOnly
        case continueAgainstOthers
        case keepConsumptionOrder
        case recheckEverySixMonths
        case keepReportingDuty
        case shieldRecord
        case keepWhatWasPaid
        case mayReconsider
        case otherRoadOpen
        case handToFirstCourt
        case openReversalFile
        case returnWithFruits
        case doubledInterestIfLate
        case keepOldPriority
        case reportAboveAfterThree

        public var term: Term {
            switch self {
            case .interruptLimitation: Term("interrupt-limitation", "申请执行时效中断", "limitation is interrupted")
            case .chargeNoFeeYet: Term("charge-no-fee-yet", "不预交申请费", "no fee in advance")
            case .takeOverPreservation:
                Term("take-over-preservation", "保全自动转为执行中的措施", "preservation goes over, its term goes on")
            case .renewPreservation: Term("renew-preservation", "注意保全期限，到期前续行", "mind the term, renew before it ends")
            case .notifySuperiorOrgan: Term("notify-superior-organ", "向被执行机关的上级通报", "tell the organ’s superior")
            case .checkPublicProperty:
                Term("check-public-property", "核查预算和公共财产豁免", "check budget and exempt public property")
            case .runNetworkQuery: Term("run-network-query", "启动网络查控", "run the network query")
            case .awaitPropertyReport: Term("await-property-report", "催促财产报告", "await the property report")
            case .openMeasure: Term("open-measure", "采取控制措施", "open a control measure")
            case .startPricing: Term("start-pricing", "三十日内启动定价", "start pricing within thirty days")
            case .startPayOut: Term("start-pay-out", "三十日内发放案款", "pay out within thirty days")
            case .stopInterestOnAmount: Term("stop-interest-on-amount", "该款停止计息", "interest on that amount stops")
            case .deleteListing: Term("delete-listing", "三个工作日内删除失信信息", "delete the listing within three working days")
            case .liftRestriction: Term("lift-restriction", "解除限制消费", "lift the restriction")
            case .releaseMeasures: Term("release-measures", "解除控制措施", "release measures")
            case .returnSurplus: Term("return-surplus", "余款退还被执行人", "return the surplus")
            case .chargeCosts: Term("charge-costs", "代履行费用由被执行人负担", "costs on the debtor")
            case .creditorMaySue: Term("creditor-may-sue", "申请执行人可以另行起诉", "the creditor may sue")
            case .stopAllCourts: Term("stop-all-courts", "各法院立即停止并逐级报告", "all courts stop and report")
            case .enforceGuarantor: Term("enforce-guarantor", "可以直接执行担保财产或者担保人财产", "enforce on the security directly")
            case .renewMeasures: Term("renew-measures", "控制措施可以续行", "measures may be renewed")
            case .pauseObject: Term("pause-object", "该标的停止处置", "no disposal of that object")
            case .tellParties: Term("tell-parties", "书面通知当事人", "tell the parties in writing")
            case .goOnDuringReview: Term("go-on-during-review", "审查期间不停止执行", "enforcement goes on")
            case .restartLimitation:
                Term("restart-limitation", "申请执行期间自约定履行期最后一日起算", "limitation restarts at the end of the settlement")
            case .noInKindRuling: Term("no-in-kind-ruling", "不得据和解协议作以物抵债裁定", "no ruling in kind from the settlement")
            case .deductPaidPart: Term("deduct-paid-part", "扣除已履行部分", "deduct what was paid")
            case .openRevivedFile: Term("open-revived-file", "立“执恢”字案", "open a resumed file")
            case .noRevivalLater: Term("no-revival-later", "不再恢复执行", "no revival later")
            case .tellKnownCourts: Term("tell-known-courts", "通知已知执行法院", "tell the known courts")
            case .sellPerishables: Term("sell-perishables", "及时变价易腐物", "sell perishables")
            case .stopPayOut: Term("stop-pay-out", "停止发放案款", "no pay-out")
            case .handOverProperty: Term("hand-over-property", "移交财产", "hand over property")
            case .restoreMeasures: Term("restore-measures", "按原顺位恢复措施", "restore measures in the old order")
            case .againstThisDebtorOnly: Term("against-this-debtor-only", "仅对该被执行人", "against this debtor only")
            case .continueAgainstOthers:
                Term("continue-against-others", "对担保人、其他被执行人继续", "go on against guarantors and others")
            case .keepConsumptionOrder: Term("keep-consumption-order", "继续限制消费", "the consumption order stays")
            case .recheckEverySixMonths:
                Term("recheck-every-six-months", "五年内每六个月查询", "query every six months for five years")
            case .keepReportingDuty: Term("keep-reporting-duty", "被执行人仍应报告财产", "the duty to report goes on")
            case .shieldRecord: Term("shield-record", "三日内屏蔽终本信息", "shield the record within three days")
            case .keepWhatWasPaid: Term("keep-what-was-paid", "已履行的不予返还", "what was paid is kept")
            case .mayReconsider: Term("may-reconsider", "十日内可以申请复议", "reconsideration within ten days")
            case .otherRoadOpen: Term("other-road-open", "可以重新仲裁或者起诉", "arbitrate again or sue")
            case .handToFirstCourt:
                Term("hand-to-first-court", "移交先立案法院", "hand property to the court that filed first")
            case .openReversalFile: Term("open-reversal-file", "立执行回转案", "open a reversal file")
            case .returnWithFruits: Term("return-with-fruits", "返还财产及孳息", "return with fruits")
            case .doubledInterestIfLate: Term("doubled-interest-if-late", "迟延返还加倍计息", "doubled interest on late return")
            case .keepOldPriority: Term("keep-old-priority", "保持原查封顺位", "keep the old priority")
            case .reportAboveAfterThree:
                Term("report-above-after-three", "再延长的，报高级人民法院备案", "a further extension is reported to the high court")
            }
        }
    }
}
