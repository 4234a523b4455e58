module example.consumer {
    requires io.github.atskit.standards;
}
