import Foundation

/// Processor time of this thread, in nanoseconds.
func processorTime() -> UInt64 {
    var time = timespec()
    _ = unsafe clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time)
    return UInt64(time.tv_sec) * 1_000_000_000 + UInt64(time.tv_nsec)
}

/// Nanoseconds of processor time an operation takes: the median of nine rounds of `count` operations.
func measure(_ count: Int, _ body: (Int) -> Void) -> Double {
    body(min(count, 1000))
    var rounds: [Double] = []
    for _ in 0..<9 {
        let start = processorTime()
        body(count)
        rounds.append(Double(processorTime() - start) / Double(count))
    }
    return rounds.sorted()[4]
}

/// Keeps a value from being optimised away.
@inline(never)
func keep<T>(_ value: T) {}

/// Only lines that contain the program's argument are measured; all without one.
let filter = CommandLine.arguments.dropFirst().first ?? ""

/// A measured line: what, how long, and against what goal.
func report(_ what: String, _ figure: @autoclosure () -> Double, _ note: String = "") {
    guard filter.isEmpty || what.contains(filter) else { return }
    let nanoseconds = figure()
    let figure = String(format: "%10.1f ns", nanoseconds)
    print(what.padding(toLength: 58, withPad: " ", startingAt: 0) + figure + (note.isEmpty ? "" : "   " + note))
}
