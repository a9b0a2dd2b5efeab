import ArgumentParser

/// A tester's own people. An option of the commands that deal with them, since others count people by the same word.
struct PeopleOptions: ParsableArguments {
    @Option(
        help: "Folder of people's files to use instead of the program's own; insurers.txt in it replaces the insurers.",
        completion: .directory)
    var people: String?
}
