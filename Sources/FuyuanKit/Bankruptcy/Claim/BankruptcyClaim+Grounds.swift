extension BankruptcyClaim {
    public static func ground(of condition: Condition) -> Ground<Self> {
        switch condition {
        case .withinPeriod: Ground(.bankruptcy(45), .bankruptcy(56), curedBy: .declareLate)
        case .beforeFinalDistribution: Ground(rule: "bankruptcy.v50", .bankruptcy(56))
        case .amountValid: Ground(.bankruptcy(49), cure: "写明不为负数的数额", "state an amount that is not negative")
        case .documented:
            Ground(
                .bankruptcy(49), cure: "书面说明债权数额、有无财产担保、是否连带并提交证据",
                "state amount, security and joint nature in writing, with evidence")
        case .recourseOpen:
            Ground(.bankruptcy(51, 2), cure: "查明债权人是否已申报全部债权", "find out whether the creditor declared it all")
        case .employeeKind: Ground(rule: "bankruptcy.v21", .bankruptcy(48, 2), curedBy: .declare)
        case .sameCreditor: Ground(.bankruptcy(44), cure: "由该债权的债权人办理", "let the creditor of this claim act")
        case .documentNotBinding:
            Ground(rule: "bankruptcy.v25", .bankruptcyInterpretation3(7), curedBy: .challengeDocument, .admit)
        case .documentFollowed:
            Ground(rule: "bankruptcy.v25", .bankruptcyInterpretation3(7), curedBy: .challengeDocument)
        case .notForLackOfDeclaration:
            Ground(rule: "bankruptcy.v21", .bankruptcy(48, 2), cure: "调查后列出清单并公示", "investigate, list and publish")
        case .interestStopped:
            Ground(rule: "bankruptcy.v22", .bankruptcy(46, 2), cure: "计息至受理为止", "count interest up to acceptance")
        case .surchargeStopped:
            Ground(
                rule: "bankruptcy.v23", .bankruptcyInterpretation3(3), cure: "剔除受理后的滞纳金、加倍利息",
                "leave out surcharge and doubled interest after acceptance")
        case .rankLawful:
            Ground(
                rule: "bankruptcy.v24", .taxInBankruptcy(), Citation("TAXR12"), cure: "列入普通债权", "rank it as ordinary")
        case .reasonsStated:
            Ground(.bankruptcyInterpretation3(8), cure: "说明理由和法律依据", "state reasons and legal ground")
        case .suitOpen: Ground(.bankruptcyInterpretation3(8))
        case .suitInTime: Ground(.bankruptcyInterpretation3(8), .bankruptcy(58, 3))
        case .suitTimeOver:
            Ground(.bankruptcyInterpretation3(8), cure: "待十五日届满", "wait until the fifteen days are over")
        case .secured: Ground(.bankruptcy(109), .bankruptcy(110))
        case .setOffLawful: Ground(rule: "bankruptcy.v52", .bankruptcy(40), .bankruptcyInterpretation2(46))
        case .setOffBenefits:
            Ground(.bankruptcyInterpretation2(41, 2), cure: "说明抵销使债务人财产受益", "show that it benefits the estate")
        case .setOffPending: Ground(.bankruptcyInterpretation2(41), curedBy: .claimSetOff)
        case .noSetOffPending: Ground(.bankruptcyInterpretation2(42), curedBy: .allowSetOff, .rejectSetOff)
        case .contestOpen:
            Ground(.bankruptcyInterpretation2(42, 2), cure: "说明逾期的正当理由", "give good reason for the delay")
        case .setOffStands:
            Ground(.bankruptcyInterpretation2(42), cure: "待异议期满或者异议之诉审结", "wait for the time or the suit to end")
        case .setOffLeavesBalance: Ground(.bankruptcy(40), curedBy: .extinguishBySetOff)
        case .setOffClearsBalance: Ground(.bankruptcy(40), curedBy: .allowSetOff)
        case .payable: Ground(.bankruptcy(116), .bankruptcy(92, 2), curedBy: .confirm, .thaw)
        case .leavesBalance: Ground(.bankruptcy(116), curedBy: .payInFull)
        case .clearsBalance: Ground(.bankruptcy(116), curedBy: .pay)
        case .withinClaim: Ground(.bankruptcy(116), cure: "不超过尚未受偿的数额", "not more than is still owed")
        case .roundOpen:
            Ground(rule: "bankruptcy.v50", .bankruptcy(56), cure: "仅参加补充申报后的分配", "let it share in later rounds only")
        case .shareHeld: Ground(.bankruptcy(117), .bankruptcy(118), .bankruptcy(119), curedBy: .depositShare)
        case .uncertain:
            Ground(.bankruptcy(117), .bankruptcy(119), .bankruptcyInterpretation3(4), cure: "无提存原因的直接分配", "pay it out")
        }
    }
}
