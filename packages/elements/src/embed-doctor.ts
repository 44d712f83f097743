// For a page that a web team tries out: a file of its own, which works whatever has become of the others.
import './doctor/doctor.define.ts';
