/** First names that no well-known shop bears; those that one does are in names-also-words.ts. */
export const FIRST_NAMES = `
  adela|adriana|agata|agnes|agnieszka|alena|alfred|alice|alina|alojz|alzbeta|amy|andrej|andrew|andrzej|anezka|angela|aneta|anetta|anton|antonin|
  antoni|arnold|artur|arthur|barbara|bartosz|beata|blanka|blazej|bob|bogdan|bohumil|bohus|bozena|branislav|brian|bronislav|bruno|carl|cecilie|
  celina|charles|charlotte|chris|christopher|colin|cyril|dagmar|dalibor|damian|danuta|darek|dariusz|dave|denis|denisa|dita|donald|dorota|
  dusan|edward|edyta|eliska|elzbieta|emilia|emily|erika|eugen|evzen|ewa|felix|ferdinand|filip|frank|frantisek|frantiska|gary|gerard|grazyna|
  grzegorz|gustav|halina|hanka|hanna|hedvika|henryk|honza|hynek|ilona|ireneusz|irena|iva|iveta|ivona|iwona|izabela|jacek|jadwiga|jakub|james|jan|
  janek|janusz|jarek|jarmila|jaromir|jaroslav|jaroslaw|jerzy|jessica|jim|jindra|jindrich|jindriska|jiri|jirka|jitka|joanna|joe|johana|john|
  jolana|jolanta|jonas|jozef|jozefina|josef|joseph|judita|julian|justyna|kacper|kaja|kamila|kasia|katarina|katarzyna|katerina|kate|kazimierz|
  keith|kelly|kevin|kika|kinga|klement|kristina|kristyna|krystyna|krzysztof|ladislav|larry|lenka|leos|leszek|libor|libuse|lubomir|lubos|
  ludmila|ludvik|ludwik|lukasz|lumir|maciej|magda|magdalena|malgorzata|marcel|marcela|marcin|marek|margaret|marian|mariusz|marketa|marta|mary|
  mateusz|matej|matous|matyas|matthew|michaela|michal|michalina|mike|mikolaj|mikulas|milada|milena|milos|miloslav|mirek|miroslav|miroslaw|
  mojmir|nadezda|natalia|natalie|nicole|nikola|nikolas|oldrich|oldriska|ondra|ondrej|otakar|pat|patricia|patricie|patrik|patrick|patryk|pepa|pepik|petr|
  pawel|przemyslaw|radek|radim|radka|radomir|radoslav|radoslaw|rachel|rafal|rastislav|rebecca|regina|renata|richard|robin|rostislav|roy|rudolf|
  ruzena|ryszard|sam|sarah|sean|shaun|silvie|slavomir|slawomir|sona|stan|stanislav|stanislaw|stefan|stefania|stella|stepan|steve|steven|susan|
  svatopluk|sylvia|sylwia|szymon|tadeas|tadeusz|tamas|tatana|terry|thomas|tibor|tim|tobias|tomasz|tony|urszula|usain|vaclav|van|vendula|veronika|
  vilem|viliam|vincent|vit|vitezslav|vladimir|vlado|vlasta|vojta|vojtech|waldemar|weronika|wieslaw|wieslawa|will|william|wladyslaw|wlodzimierz|
  wojciech|yvona|zbigniew|zbynek|zdena|zdenek|zdzislaw|zofia|zofie|zora|zygmunt|bill|ben|dan|jon|josh|luke|nick|phil|ron|ross|scott|stuart|ted|wendy`;
