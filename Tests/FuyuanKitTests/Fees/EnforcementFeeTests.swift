import FuyuanKit
import Testing

/// The fees of enforcement, as the sheet of enforcement prints them: amounts in fen.
@Suite("执行申请费与保全申请费") struct EnforcementFeeTests {
    @Test(
        arguments: [
            (8_000_00, 50_00), (10_000_00, 50_00), (100_000_00, 1_400_00), (123_456_78, 1_751_85),
            (500_000_00, 7_400_00),
            (1_000_000_00, 12_400_00), (5_000_000_00, 52_400_00), (8_000_000_00, 67_400_00), (10_000_000_00, 77_400_00),
            (30_000_000_00, 97_400_00),
        ] as [(Int64, Int64)])
    func `The application fee of enforcement is`(_ amount: Int64, _ fee: Int64) throws {
        #expect(try Fee.execution(Money(fen: amount)).amount == Money(fen: fee))
    }

    @Test(
        arguments: [
            (50_000_00, 520_00), (500_000_00, 3_020_00), (896_000_00, 5_000_00), (2_000_000_00, 5_000_00),
            (1_000_00, 30_00),
        ] as [(Int64, Int64)])
    func `The application fee of preservation is`(_ amount: Int64, _ fee: Int64) throws {
        #expect(try Fee.preservation(Money(fen: amount)).amount == Money(fen: fee))
    }

    @Test func `Without an amount enforcement costs what the place sets between 50 and 500`() throws {
        #expect(try Fee.execution(nil, .lowest).amount == Money(fen: 50_00))
        #expect(try Fee.execution(nil, .highest).amount == Money(fen: 500_00))
    }
}
