title: News in brief
published: 2008-06-20
source: International Broadcaster
style: kendari appeal
---
Indonesia's Supreme Court has turned down an appeal by an Islamic militant sentenced to death for bombing a crowded bus terminal in the eastern city of Kendari in 2004. Eleven people died in that attack. A court spokesman, Djoko Raharjo, said Friday that the judges found no grounds to change the verdict that a district court passed on Hendro Wibisono last year. His lawyer said he will ask the president for a pardon. Two others convicted along with Wibisono did not appeal. Agus Salim Lubis is serving a life term and Rahmat Tuasikal 15 years, both in Batu prison on the island of Nusakambangan. Police say all three belonged to Jemaah Islamiyah, but Wibisono denies being a member of the network. Earlier Friday, a firing squad executed Sumarto Hadi, who had murdered a family of four in 1998. Officials said his case had nothing to do with terrorism. In Central Java, police arrested two men with pistols near Semarang. One of them is suspected of hiding fugitive bomb maker Nurdin Zulkarnain, who was nowhere to be found. Jemaah Islamiyah has been blamed for the bombings on the island of Bali that killed more than 200 people in 2002.
---
+ CONVICTED_IN | "Hendro Wibisono" / "Wibisono" / "an Islamic militant" -> Trial
+ CONVICTED_IN | "Two others convicted along with Wibisono" / "Two others" -> Trial
+ CONVICTED_IN | "Agus Salim Lubis" -> Trial
+ CONVICTED_IN | "Rahmat Tuasikal" -> Trial
+ TARGETED_IN | "Hendro Wibisono" / "Wibisono" / "an Islamic militant" -> Trial
+ TOOK_PART_IN | "Hendro Wibisono" / "Wibisono" / "an Islamic militant" -> Bombing/Attack/Killing
+ KILLED_IN | "Eleven people" -> Bombing/Attack/Killing
+ OCCURRED_AT | Bombing/Attack/Killing -> "Kendari" / "the eastern city of Kendari"
+ HELD_IN | "Agus Salim Lubis" -> "Batu prison"
+ HELD_IN | "Rahmat Tuasikal" -> "Batu prison"
+ AFFILIATED_WITH | "all three" -> "Jemaah Islamiyah" / "the network" | asserted/alleged
+ KILLED_IN | "Sumarto Hadi" -> Killing
+ TOOK_PART_IN | "Sumarto Hadi" -> Killing
+ KILLED_IN | "a family of four" -> Killing
+ ARRESTED_IN | "two men with pistols" / "two men" -> Arrest
+ OCCURRED_AT | Arrest -> "Central Java"
+ KILLED_IN | "more than 200 people" -> Bombing/Attack/Killing
+ TOOK_PART_IN | "Jemaah Islamiyah" / "the network" -> Bombing/Attack/Killing | alleged
+ OCCURRED_AT | Bombing/Attack/Killing -> "Bali" / "the island of Bali"
? CONVICTED_IN/TARGETED_IN | "all three" -> Trial
? TOOK_PART_IN | "Hendro Wibisono" / "Wibisono" / "an Islamic militant" -> Trial
? TOOK_PART_IN | "Supreme Court" / "Indonesia's Supreme Court" -> Trial
? TOOK_PART_IN | "a district court" -> Trial
? TOOK_PART_IN | "the judges" -> Trial
? OCCURRED_AT | Trial -> "Indonesia"
? TOOK_PART_IN | "Two others convicted along with Wibisono" / "Two others" -> Bombing/Attack/Killing | asserted/alleged
? TOOK_PART_IN | "Agus Salim Lubis" -> Bombing/Attack/Killing | asserted/alleged
? TOOK_PART_IN | "Rahmat Tuasikal" -> Bombing/Attack/Killing | asserted/alleged
? HELD_IN | "Two others convicted along with Wibisono" / "Two others" -> "Batu prison"
? AFFILIATED_WITH | "Hendro Wibisono" / "Wibisono" / "an Islamic militant" -> "Jemaah Islamiyah" / "the network" | asserted/alleged
? AFFILIATED_WITH | "Hendro Wibisono" / "Wibisono" / "an Islamic militant" -> "Jemaah Islamiyah" / "the network" | denied
? AFFILIATED_WITH | "Agus Salim Lubis" -> "Jemaah Islamiyah" / "the network" | asserted/alleged
? AFFILIATED_WITH | "Rahmat Tuasikal" -> "Jemaah Islamiyah" / "the network" | asserted/alleged
? AFFILIATED_WITH | "Djoko Raharjo" / "A court spokesman" -> "Supreme Court" / "Indonesia's Supreme Court"
? RELATED_TO | "His lawyer" -> "Hendro Wibisono" / "Wibisono" / "an Islamic militant"
? TOOK_PART_IN | "a firing squad" -> Killing
? OCCURRED_AT | Killing -> "Indonesia"
? ARRESTED_IN/TARGETED_IN | "One of them" -> Arrest
? TOOK_PART_IN | "Police" / "police" -> Arrest
? OCCURRED_AT | Arrest -> "Semarang"
? RELATED_TO | "One of them" -> "Nurdin Zulkarnain" / "fugitive bomb maker Nurdin Zulkarnain" / "fugitive bomb maker" | alleged
? TARGETED_IN | "Two others convicted along with Wibisono" / "Two others" -> Trial
? TARGETED_IN | "Agus Salim Lubis" -> Trial
? TARGETED_IN | "Rahmat Tuasikal" -> Trial
? TARGETED_IN | "Eleven people" -> Bombing/Attack/Killing
? OCCURRED_AT | Bombing/Attack/Killing -> "Indonesia"
? RELATED_TO | "Hendro Wibisono" / "Wibisono" / "an Islamic militant" -> "His lawyer"
? TARGETED_IN | "Sumarto Hadi" -> Killing
? TARGETED_IN | "a family of four" -> Killing
? TARGETED_IN | "two men with pistols" / "two men" -> Arrest
? OCCURRED_AT | Arrest -> "Indonesia"
? RELATED_TO | "Nurdin Zulkarnain" / "fugitive bomb maker Nurdin Zulkarnain" / "fugitive bomb maker" -> "One of them" | alleged
? TARGETED_IN | "more than 200 people" -> Bombing/Attack/Killing
- KILLED_IN | "Hendro Wibisono" / "Wibisono" / "an Islamic militant" -> * | sentenced to death, not executed
- ARRESTED_IN | "Nurdin Zulkarnain" / "fugitive bomb maker Nurdin Zulkarnain" / "fugitive bomb maker" -> * | nowhere to be found
- AFFILIATED_WITH | "Sumarto Hadi" -> "Jemaah Islamiyah" / "the network" | his case had nothing to do with terrorism
- HELD_IN | "Hendro Wibisono" / "Wibisono" / "an Islamic militant" -> "Batu prison" | only the other two are said to be there
- ESCAPED_FROM | "Nurdin Zulkarnain" / "fugitive bomb maker Nurdin Zulkarnain" / "fugitive bomb maker" -> * | a fugitive, but from no prison
- TOOK_PART_IN | "Hendro Wibisono" / "Wibisono" / "an Islamic militant" -> Bombing/Attack/Killing | convicted for Kendari only
- TOOK_PART_IN | "Jemaah Islamiyah" / "the network" -> Bombing/Attack/Killing | no word that the network did it
