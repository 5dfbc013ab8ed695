title: In Kyzylorda region is completed operation on liquidation of group of fugitive convicts
published: 2010-06-24
source: Syrdarya News (translated)
style: kyzylorda colony
---
KYZYLORDA. 24 June. Syrdarya News. – Operation on search of convicts who on the night to 21 June committed escape from the correctional colony ZK-169/5 is completed, has informed the press service of the Committee of the criminal-executive system (KUIS) of Kazakhstan.

As it was reported earlier, 17 convicts, having disarmed the sentry and having taken possession of two automatic rifles, left the colony of strict regime, located in the settlement Tartogay, by a lorry of the economic service. According to the press service, 16 persons abandoned the colony territory; one more, convict Seitkali Mamyrov, fell from the lorry at the gate and was detained on the spot.

On 22 June in the reeds near the settlement Baygekum nine of the fugitives were blocked. To the proposal to surrender they answered by fire. In the course of the battle six criminals were destroyed, three were detained. Among the destroyed are the organizer of the escape Marat Dzhaksybekov, nicknamed "Shaman", and his half-brother Erlan. From the side of the law enforcement bodies perished the fighter of the special unit "Arlan" senior sergeant Daniyar Ospanov, two fighters received wounds.

Four more came with confession on 23 June to the police department of Shieli district after persuasion of relatives. The last three, among them citizen of Uzbekistan Rustam Khalmatov, were detained today at the railway station Turkestan.

According to the information of the General Prosecutor's office, Dzhaksybekov was the leader of the jamaat "Ansar al-Fatih", condemned in 2008 by the Aktobe court to 15 years for preparation of a terrorist act. The press service of KUIS refutes: the leader of the jamaat, namesake of the killed Murat Dzhaksybekov, sits in the prison of Arkalyk and participated in nothing. Six of the 17 are adherents of the jamaat, the rest are condemned for ordinary crimes, notes the source in the Prosecutor's office.

The duty assistant of the chief of the colony, captain Bolat Serikov, is arrested. In his relation criminal case is initiated under the article "negligence". The chief of the colony colonel Askar Tulegenov, contrary to publications of some mass-media, is not removed from the post, he is on sick leave.

Let us remind, in March in the neighbouring colony ZK-169/3 in the city Kyzylorda about 80 convicts opened their veins in sign of protest. In 2007 from the same colony by a tunnel seven convicts ran away, of them up to now is wanted one, Viktor Lem.
---
+ ESCAPED_FROM | "16 persons" -> "ZK-169/5" / "the correctional colony ZK-169/5" / "the correctional colony" / "the colony of strict regime" / "the colony territory" / "the colony"
+ TOOK_PART_IN | "17 convicts" / "the 17" -> PrisonBreak
+ TARGETED_IN | "the sentry" -> PrisonBreak
+ OCCURRED_AT | PrisonBreak -> "ZK-169/5" / "the correctional colony ZK-169/5" / "the correctional colony" / "the colony of strict regime" / "the colony territory" / "the colony"
+ TARGETED_IN | "group of fugitive convicts" / "fugitive convicts" / "convicts" / "the fugitives" -> SecurityOperation
+ ATTEMPTED_ESCAPE_FROM | "Seitkali Mamyrov" / "convict Seitkali Mamyrov" / "one more, convict Seitkali Mamyrov" / "one more" -> "ZK-169/5" / "the correctional colony ZK-169/5" / "the correctional colony" / "the colony of strict regime" / "the colony territory" / "the colony" | asserted/attempted
+ ARRESTED_IN | "Seitkali Mamyrov" / "convict Seitkali Mamyrov" / "one more, convict Seitkali Mamyrov" / "one more" -> Arrest/PrisonBreak
+ OCCURRED_AT | Clash/SecurityOperation/Killing -> "Baygekum" / "the settlement Baygekum"
+ TOOK_PART_IN | "nine of the fugitives" / "nine" -> Clash/SecurityOperation/Killing
+ KILLED_IN | "six criminals" / "the destroyed" -> Clash/SecurityOperation/Killing
+ ARRESTED_IN | "three were detained" -> Arrest/Clash/SecurityOperation/Killing
+ KILLED_IN | "Marat Dzhaksybekov" / "Shaman" / "the organizer of the escape" / "the organizer of the escape Marat Dzhaksybekov" / "the organizer" / "Dzhaksybekov" / "the killed" -> Clash/SecurityOperation/Killing
+ KILLED_IN | "Erlan" / "his half-brother Erlan" / "his half-brother" -> Clash/SecurityOperation/Killing
+ KILLED_IN | "Daniyar Ospanov" / "senior sergeant Daniyar Ospanov" / "the fighter of the special unit \"Arlan\"" / "the fighter" -> Clash/SecurityOperation/Killing
+ WOUNDED_IN | "two fighters" -> Clash/SecurityOperation/Killing
+ AFFILIATED_WITH | "Daniyar Ospanov" / "senior sergeant Daniyar Ospanov" / "the fighter of the special unit \"Arlan\"" / "the fighter" -> "Arlan" / "the special unit \"Arlan\""
+ ESCAPED_FROM | "Marat Dzhaksybekov" / "Shaman" / "the organizer of the escape" / "the organizer of the escape Marat Dzhaksybekov" / "the organizer" / "Dzhaksybekov" / "the killed" -> "ZK-169/5" / "the correctional colony ZK-169/5" / "the correctional colony" / "the colony of strict regime" / "the colony territory" / "the colony"
+ ESCAPED_FROM | "Erlan" / "his half-brother Erlan" / "his half-brother" -> "ZK-169/5" / "the correctional colony ZK-169/5" / "the correctional colony" / "the colony of strict regime" / "the colony territory" / "the colony"
+ RELATED_TO | "Erlan" / "his half-brother Erlan" / "his half-brother" -> "Marat Dzhaksybekov" / "Shaman" / "the organizer of the escape" / "the organizer of the escape Marat Dzhaksybekov" / "the organizer" / "Dzhaksybekov" / "the killed"
+ ARRESTED_IN | "Four more" -> Arrest
+ OCCURRED_AT | Arrest -> "Shieli" / "Shieli district"
+ ARRESTED_IN | "The last three" -> Arrest
+ ARRESTED_IN | "Rustam Khalmatov" / "citizen of Uzbekistan Rustam Khalmatov" / "citizen of Uzbekistan" -> Arrest
+ ESCAPED_FROM | "Rustam Khalmatov" / "citizen of Uzbekistan Rustam Khalmatov" / "citizen of Uzbekistan" -> "ZK-169/5" / "the correctional colony ZK-169/5" / "the correctional colony" / "the colony of strict regime" / "the colony territory" / "the colony"
+ OCCURRED_AT | Arrest -> "Turkestan" / "the railway station Turkestan"
+ AFFILIATED_WITH | "Murat Dzhaksybekov" / "namesake of the killed Murat Dzhaksybekov" / "namesake of the killed" / "namesake" -> "Ansar al-Fatih" / "the jamaat \"Ansar al-Fatih\"" / "the jamaat"
+ HELD_IN | "Murat Dzhaksybekov" / "namesake of the killed Murat Dzhaksybekov" / "namesake of the killed" / "namesake" -> "the prison of Arkalyk" / "the prison"
+ AFFILIATED_WITH | "Six of the 17" / "adherents of the jamaat" -> "Ansar al-Fatih" / "the jamaat \"Ansar al-Fatih\"" / "the jamaat" | asserted/alleged
+ ARRESTED_IN | "Bolat Serikov" / "The duty assistant of the chief of the colony" / "captain Bolat Serikov" / "The duty assistant" -> Arrest
+ HELD_IN | "about 80 convicts" / "80 convicts" -> "ZK-169/3" / "the neighbouring colony ZK-169/3" / "the neighbouring colony" / "the same colony"
+ ESCAPED_FROM | "seven convicts" -> "ZK-169/3" / "the neighbouring colony ZK-169/3" / "the neighbouring colony" / "the same colony"
+ ESCAPED_FROM | "Viktor Lem" -> "ZK-169/3" / "the neighbouring colony ZK-169/3" / "the neighbouring colony" / "the same colony"
+ OCCURRED_AT | PrisonBreak -> "ZK-169/3" / "the neighbouring colony ZK-169/3" / "the neighbouring colony" / "the same colony"
? ESCAPED_FROM | "group of fugitive convicts" / "fugitive convicts" / "convicts" / "the fugitives" -> "ZK-169/5" / "the correctional colony ZK-169/5" / "the correctional colony" / "the colony of strict regime" / "the colony territory" / "the colony"
? ATTEMPTED_ESCAPE_FROM | "17 convicts" / "the 17" -> "ZK-169/5" / "the correctional colony ZK-169/5" / "the correctional colony" / "the colony of strict regime" / "the colony territory" / "the colony" | asserted/attempted
? ESCAPED_FROM/HELD_IN | "17 convicts" / "the 17" -> "ZK-169/5" / "the correctional colony ZK-169/5" / "the correctional colony" / "the colony of strict regime" / "the colony territory" / "the colony" | asserted/alleged
? OCCURRED_AT | PrisonBreak -> "Kyzylorda region"
? RUN_BY | "ZK-169/5" / "the correctional colony ZK-169/5" / "the correctional colony" / "the colony of strict regime" / "the colony territory" / "the colony" -> "KUIS" / "Committee of the criminal-executive system" / "the Committee of the criminal-executive system"
? OCCURRED_AT | SecurityOperation -> "Kyzylorda region"
? TARGETED_IN | "16 persons" -> SecurityOperation
? TARGETED_IN | "17 convicts" / "the 17" -> SecurityOperation
? PART_OF | Clash/SecurityOperation/Killing -> SecurityOperation
? ESCAPED_FROM | "Seitkali Mamyrov" / "convict Seitkali Mamyrov" / "one more, convict Seitkali Mamyrov" / "one more" -> "ZK-169/5" / "the correctional colony ZK-169/5" / "the correctional colony" / "the colony of strict regime" / "the colony territory" / "the colony" | attempted/negated
? TARGETED_IN | "Seitkali Mamyrov" / "convict Seitkali Mamyrov" / "one more, convict Seitkali Mamyrov" / "one more" -> Arrest/PrisonBreak
? OCCURRED_AT | Arrest -> "ZK-169/5" / "the correctional colony ZK-169/5" / "the correctional colony" / "the colony of strict regime" / "the colony territory" / "the colony"
? TARGETED_IN | "nine of the fugitives" / "nine" -> Clash/SecurityOperation/Killing
? ESCAPED_FROM | "nine of the fugitives" / "nine" -> "ZK-169/5" / "the correctional colony ZK-169/5" / "the correctional colony" / "the colony of strict regime" / "the colony territory" / "the colony"
? ESCAPED_FROM | "six criminals" / "the destroyed" -> "ZK-169/5" / "the correctional colony ZK-169/5" / "the correctional colony" / "the colony of strict regime" / "the colony territory" / "the colony"
? TOOK_PART_IN/TARGETED_IN | "six criminals" / "the destroyed" -> Clash/SecurityOperation/Killing
? TARGETED_IN | "three were detained" -> Arrest/Clash/SecurityOperation/Killing
? ESCAPED_FROM | "three were detained" -> "ZK-169/5" / "the correctional colony ZK-169/5" / "the correctional colony" / "the colony of strict regime" / "the colony territory" / "the colony"
? TOOK_PART_IN | "three were detained" -> Clash/SecurityOperation/Killing
? OCCURRED_AT | Arrest -> "Baygekum" / "the settlement Baygekum"
? PART_OF | Arrest -> Clash/SecurityOperation/Killing
? TOOK_PART_IN/TARGETED_IN | "Daniyar Ospanov" / "senior sergeant Daniyar Ospanov" / "the fighter of the special unit \"Arlan\"" / "the fighter" -> Clash/SecurityOperation/Killing
? TOOK_PART_IN/TARGETED_IN | "two fighters" -> Clash/SecurityOperation/Killing
? TOOK_PART_IN | "Arlan" / "the special unit \"Arlan\"" -> Clash/SecurityOperation/Killing
? TOOK_PART_IN | "the law enforcement bodies" / "law enforcement bodies" -> Clash/SecurityOperation/Killing
? AFFILIATED_WITH | "two fighters" -> "Arlan" / "the special unit \"Arlan\""
? TOOK_PART_IN/TARGETED_IN | "Marat Dzhaksybekov" / "Shaman" / "the organizer of the escape" / "the organizer of the escape Marat Dzhaksybekov" / "the organizer" / "Dzhaksybekov" / "the killed" -> Clash/SecurityOperation/Killing
? TOOK_PART_IN/TARGETED_IN | "Erlan" / "his half-brother Erlan" / "his half-brother" -> Clash/SecurityOperation/Killing
? RELATED_TO | "Marat Dzhaksybekov" / "Shaman" / "the organizer of the escape" / "the organizer of the escape Marat Dzhaksybekov" / "the organizer" / "Dzhaksybekov" / "the killed" -> "Erlan" / "his half-brother Erlan" / "his half-brother"
? ESCAPED_FROM | "Four more" -> "ZK-169/5" / "the correctional colony ZK-169/5" / "the correctional colony" / "the colony of strict regime" / "the colony territory" / "the colony"
? ESCAPED_FROM | "The last three" -> "ZK-169/5" / "the correctional colony ZK-169/5" / "the correctional colony" / "the colony of strict regime" / "the colony territory" / "the colony"
? AFFILIATED_WITH | "Marat Dzhaksybekov" / "Shaman" / "the organizer of the escape" / "the organizer of the escape Marat Dzhaksybekov" / "the organizer" / "Dzhaksybekov" / "the killed" -> "Ansar al-Fatih" / "the jamaat \"Ansar al-Fatih\"" / "the jamaat" | alleged/asserted
? AFFILIATED_WITH | "Marat Dzhaksybekov" / "Shaman" / "the organizer of the escape" / "the organizer of the escape Marat Dzhaksybekov" / "the organizer" / "Dzhaksybekov" / "the killed" -> "Ansar al-Fatih" / "the jamaat \"Ansar al-Fatih\"" / "the jamaat" | denied/negated
? CONVICTED_IN/TARGETED_IN | "Marat Dzhaksybekov" / "Shaman" / "the organizer of the escape" / "the organizer of the escape Marat Dzhaksybekov" / "the organizer" / "Dzhaksybekov" / "the killed" -> Trial | alleged/asserted
? CONVICTED_IN/TARGETED_IN | "Murat Dzhaksybekov" / "namesake of the killed Murat Dzhaksybekov" / "namesake of the killed" / "namesake" -> Trial | alleged/asserted
? TOOK_PART_IN | "the Aktobe court" -> Trial
? OCCURRED_AT | Trial -> "Aktobe"
? TOOK_PART_IN | "Marat Dzhaksybekov" / "Shaman" / "the organizer of the escape" / "the organizer of the escape Marat Dzhaksybekov" / "the organizer" / "Dzhaksybekov" / "the killed" -> Plot | alleged/asserted
? TOOK_PART_IN | "Murat Dzhaksybekov" / "namesake of the killed Murat Dzhaksybekov" / "namesake of the killed" / "namesake" -> Plot | alleged/asserted
? TOOK_PART_IN | "Murat Dzhaksybekov" / "namesake of the killed Murat Dzhaksybekov" / "namesake of the killed" / "namesake" -> PrisonBreak | negated/denied
? RELATED_TO | "Murat Dzhaksybekov" / "namesake of the killed Murat Dzhaksybekov" / "namesake of the killed" / "namesake" -> "Marat Dzhaksybekov" / "Shaman" / "the organizer of the escape" / "the organizer of the escape Marat Dzhaksybekov" / "the organizer" / "Dzhaksybekov" / "the killed"
? RELATED_TO | "Marat Dzhaksybekov" / "Shaman" / "the organizer of the escape" / "the organizer of the escape Marat Dzhaksybekov" / "the organizer" / "Dzhaksybekov" / "the killed" -> "Murat Dzhaksybekov" / "namesake of the killed Murat Dzhaksybekov" / "namesake of the killed" / "namesake"
? HELD_IN | "Six of the 17" / "adherents of the jamaat" -> "ZK-169/5" / "the correctional colony ZK-169/5" / "the correctional colony" / "the colony of strict regime" / "the colony territory" / "the colony"
? TOOK_PART_IN | "Six of the 17" / "adherents of the jamaat" -> PrisonBreak
? CONVICTED_IN/TARGETED_IN | "the rest" -> Trial
? HELD_IN | "the rest" -> "ZK-169/5" / "the correctional colony ZK-169/5" / "the correctional colony" / "the colony of strict regime" / "the colony territory" / "the colony"
? AFFILIATED_WITH | "the source in the Prosecutor's office" / "the source" -> "General Prosecutor's office" / "the General Prosecutor's office" / "the Prosecutor's office"
? AFFILIATED_WITH/PART_OF | "the press service" / "The press service" -> "KUIS" / "Committee of the criminal-executive system" / "the Committee of the criminal-executive system"
? TARGETED_IN | "Bolat Serikov" / "The duty assistant of the chief of the colony" / "captain Bolat Serikov" / "The duty assistant" -> Trial
? TARGETED_IN/TOOK_PART_IN | "Askar Tulegenov" / "colonel Askar Tulegenov" / "The chief of the colony colonel Askar Tulegenov" -> PersonnelChange | negated/denied
? HELD_IN | "16 persons" -> "ZK-169/5" / "the correctional colony ZK-169/5" / "the correctional colony" / "the colony of strict regime" / "the colony territory" / "the colony" | asserted/alleged
? TOOK_PART_IN | "16 persons" -> PrisonBreak
? HELD_IN | "group of fugitive convicts" / "fugitive convicts" / "convicts" / "the fugitives" -> "ZK-169/5" / "the correctional colony ZK-169/5" / "the correctional colony" / "the colony of strict regime" / "the colony territory" / "the colony" | asserted/alleged
? TOOK_PART_IN | "group of fugitive convicts" / "fugitive convicts" / "convicts" / "the fugitives" -> PrisonBreak
? TARGETED_IN | "ZK-169/5" / "the correctional colony ZK-169/5" / "the correctional colony" / "the colony of strict regime" / "the colony territory" / "the colony" -> PrisonBreak
? OCCURRED_AT | PrisonBreak -> "Tartogay" / "the settlement Tartogay"
? OCCURRED_AT | PrisonBreak -> "Kazakhstan"
? OCCURRED_AT | SecurityOperation -> "Kazakhstan"
? HELD_IN | "Seitkali Mamyrov" / "convict Seitkali Mamyrov" / "one more, convict Seitkali Mamyrov" / "one more" -> "ZK-169/5" / "the correctional colony ZK-169/5" / "the correctional colony" / "the colony of strict regime" / "the colony territory" / "the colony" | asserted/alleged
? TOOK_PART_IN | "Seitkali Mamyrov" / "convict Seitkali Mamyrov" / "one more, convict Seitkali Mamyrov" / "one more" -> PrisonBreak | asserted/attempted
? TARGETED_IN | "ZK-169/5" / "the correctional colony ZK-169/5" / "the correctional colony" / "the colony of strict regime" / "the colony territory" / "the colony" -> Arrest
? OCCURRED_AT | Arrest -> "Tartogay" / "the settlement Tartogay"
? OCCURRED_AT | Arrest -> "Kyzylorda region"
? HELD_IN | "nine of the fugitives" / "nine" -> "ZK-169/5" / "the correctional colony ZK-169/5" / "the correctional colony" / "the colony of strict regime" / "the colony territory" / "the colony" | asserted/alleged
? TOOK_PART_IN | "nine of the fugitives" / "nine" -> PrisonBreak
? HELD_IN | "six criminals" / "the destroyed" -> "ZK-169/5" / "the correctional colony ZK-169/5" / "the correctional colony" / "the colony of strict regime" / "the colony territory" / "the colony" | asserted/alleged
? TOOK_PART_IN | "six criminals" / "the destroyed" -> PrisonBreak
? HELD_IN | "three were detained" -> "ZK-169/5" / "the correctional colony ZK-169/5" / "the correctional colony" / "the colony of strict regime" / "the colony territory" / "the colony" | asserted/alleged
? TOOK_PART_IN | "three were detained" -> PrisonBreak
? HELD_IN | "Marat Dzhaksybekov" / "Shaman" / "the organizer of the escape" / "the organizer of the escape Marat Dzhaksybekov" / "the organizer" / "Dzhaksybekov" / "the killed" -> "ZK-169/5" / "the correctional colony ZK-169/5" / "the correctional colony" / "the colony of strict regime" / "the colony territory" / "the colony" | asserted/alleged
? TOOK_PART_IN | "Marat Dzhaksybekov" / "Shaman" / "the organizer of the escape" / "the organizer of the escape Marat Dzhaksybekov" / "the organizer" / "Dzhaksybekov" / "the killed" -> PrisonBreak
? HELD_IN | "Erlan" / "his half-brother Erlan" / "his half-brother" -> "ZK-169/5" / "the correctional colony ZK-169/5" / "the correctional colony" / "the colony of strict regime" / "the colony territory" / "the colony" | asserted/alleged
? TOOK_PART_IN | "Erlan" / "his half-brother Erlan" / "his half-brother" -> PrisonBreak
? TARGETED_IN | "Four more" -> Arrest
? HELD_IN | "Four more" -> "ZK-169/5" / "the correctional colony ZK-169/5" / "the correctional colony" / "the colony of strict regime" / "the colony territory" / "the colony" | asserted/alleged
? TOOK_PART_IN | "Four more" -> PrisonBreak
? TARGETED_IN | "The last three" -> Arrest
? HELD_IN | "The last three" -> "ZK-169/5" / "the correctional colony ZK-169/5" / "the correctional colony" / "the colony of strict regime" / "the colony territory" / "the colony" | asserted/alleged
? TOOK_PART_IN | "The last three" -> PrisonBreak
? TARGETED_IN | "Rustam Khalmatov" / "citizen of Uzbekistan Rustam Khalmatov" / "citizen of Uzbekistan" -> Arrest
? HELD_IN | "Rustam Khalmatov" / "citizen of Uzbekistan Rustam Khalmatov" / "citizen of Uzbekistan" -> "ZK-169/5" / "the correctional colony ZK-169/5" / "the correctional colony" / "the colony of strict regime" / "the colony territory" / "the colony" | asserted/alleged
? TOOK_PART_IN | "Rustam Khalmatov" / "citizen of Uzbekistan Rustam Khalmatov" / "citizen of Uzbekistan" -> PrisonBreak
? TARGETED_IN | "Bolat Serikov" / "The duty assistant of the chief of the colony" / "captain Bolat Serikov" / "The duty assistant" -> Arrest
? HELD_IN | "seven convicts" -> "ZK-169/3" / "the neighbouring colony ZK-169/3" / "the neighbouring colony" / "the same colony" | asserted/alleged
? TOOK_PART_IN | "seven convicts" -> PrisonBreak
? HELD_IN | "Viktor Lem" -> "ZK-169/3" / "the neighbouring colony ZK-169/3" / "the neighbouring colony" / "the same colony" | asserted/alleged
? TOOK_PART_IN | "Viktor Lem" -> PrisonBreak
? TARGETED_IN | "ZK-169/3" / "the neighbouring colony ZK-169/3" / "the neighbouring colony" / "the same colony" -> PrisonBreak
? OCCURRED_AT | PrisonBreak -> "Kyzylorda" / "the city Kyzylorda"
- ESCAPED_FROM | "Seitkali Mamyrov" / "convict Seitkali Mamyrov" / "one more, convict Seitkali Mamyrov" / "one more" -> * | fell from the lorry at the gate, detained on the spot
- KILLED_IN | "Murat Dzhaksybekov" / "namesake of the killed Murat Dzhaksybekov" / "namesake of the killed" / "namesake" -> * | namesake, sits in Arkalyk
- ESCAPED_FROM | "Murat Dzhaksybekov" / "namesake of the killed Murat Dzhaksybekov" / "namesake of the killed" / "namesake" -> * | participated in nothing
- TARGETED_IN/TOOK_PART_IN | "Askar Tulegenov" / "colonel Askar Tulegenov" / "The chief of the colony colonel Askar Tulegenov" -> * | not removed from the post
- ESCAPED_FROM | "seven convicts" -> "ZK-169/5" / "the correctional colony ZK-169/5" / "the correctional colony" / "the colony of strict regime" / "the colony territory" | the other colony
- ESCAPED_FROM | "about 80 convicts" / "80 convicts" -> * | a protest, no break
- KILLED_IN | "about 80 convicts" / "80 convicts" -> * | opened their veins in protest, no deaths told
- ARRESTED_IN | "Viktor Lem" -> * | still wanted
